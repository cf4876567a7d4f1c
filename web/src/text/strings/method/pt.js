// SPDX-License-Identifier: Apache-2.0

/**
 * Portuguese (Brazil) words of the Method page alone.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const pt = {
  "method.document": "Método · Pegada",
  "method.description":
    "As equações por trás da calculadora, o que elas contam e o que deixam de fora, de onde vem o carbono de um chip e como os resultados se comparam a valores publicados e medidos.",
  "method.lead":
    "Como um modelo, uma máquina e um lugar viram energia e emissões; de qual trabalho publicado vem cada passo; e quão perto as respostas chegam do que outros mediram.",
  "method.skip": "Ir para o método",
  "method.contents": "Nesta página",
  "method.sources": "Fontes:",
  "method.range": "{low} a {high}",
  "method.rows": { one: "{n} linha", other: "{n} linhas" },

  // What is computed
  "method.scheme": "O que é calculado",
  "method.scheme.two":
    "Uma execução emite de duas formas. O carbono operacional vem com a eletricidade que ela consome. O incorporado foi emitido antes, na fabricação do hardware; a execução responde pela parte da vida do hardware que ocupa.",
  "method.scheme.example":
    "Estas são as equações do cenário com que a calculadora abre, um modelo de {parameters} de parâmetros treinado com {tokens} de tokens em {devices} H100, e o resultado de cada uma. Outro tipo de trabalho, modelo de potência ou fronteira muda linhas isoladas; a calculadora sempre mostra as que estão em uso.",
  "method.scheme.op": "Operacional",
  "method.scheme.emb": "Incorporado e total",
  "method.kinds.table": "De onde vem a energia de cada tipo de trabalho",
  "method.kinds.how": "Como se calcula",
  "method.kinds.train":
    "Parâmetros vezes tokens dão as operações de ponto flutuante; velocidade máxima vezes uso do hardware dá o tempo, e a potência ao longo dele, a energia.",
  "method.kinds.infer":
    "Ler o prompt é limitado pela aritmética; escrever a resposta, pela memória. Os dois tempos são calculados em separado, com um lote declarado, em um serviço compartilhado ou em réplicas reservadas, cujas horas ociosas contam.",
  "method.kinds.hours": "As horas de dispositivo são conhecidas; a potência ao longo delas é a energia.",
  "method.kinds.energy": "A energia foi medida. Servidor e PUE só se somam onde o medidor não os cobria.",
  "method.kinds.life":
    "Dados, experimentos, treinamento, retreinamento e serviço são fases de um só cenário, ao longo de um período de serviço.",

  // What is counted
  "method.boundaries": "O que entra na conta",
  "method.boundaries.why":
    "Um valor de carbono incorporado diz pouco enquanto não diz de quê. O Pegada mantém as fronteiras separadas, nomeia a escolhida ao lado de cada resultado e nunca soma uma à outra.",
  "method.boundaries.table": "O que cada fronteira inclui, e uma H100 SXM dentro dela",
  "method.boundaries.part": "Parte",
  "method.boundaries.h100": "Uma H100 SXM",
  "method.boundaries.chips": "Chips",
  "method.boundaries.card": "Placa, pelo fabricante",
  "method.boundaries.server": "Chips e servidor",
  "method.boundaries.board":
    "Com chips e servidor, o circuito impresso, o dissipador e a carcaça do próprio acelerador ficam de fora: nenhuma fonte os discrimina. A pegada da placa declarada pelo fabricante os inclui, mas segue regras diferentes das do ACT; por isso, a diferença entre as duas não é o circuito impresso. Com o método do fabricante, o servidor se soma à placa em vez de aos chips.",
  "method.boundaries.life":
    "Cada execução carrega a parte da vida do hardware que ocupa: suas horas de dispositivo divididas pela vida útil vezes a fração dela em que alguém usa o hardware. Assim, o tempo parado é repartido pelo trabalho que de fato se faz.",
  "method.part.dies": "Pastilhas dos processadores",
  "method.part.memory": "Memória no encapsulamento ou na placa",
  "method.part.packaging": "Encapsulamento dos chips",
  "method.part.board": "Circuito impresso, dissipador e carcaça da placa",
  "method.part.host": "CPUs, memória e discos do servidor, repartidos entre os dispositivos",
  "method.part.enclosure": "Placa-mãe, gabinete e fontes do servidor, também repartidos",
  "method.inside": "incluído",
  "method.outside": "—",
  "method.boundaries.out": "Fora de qualquer fronteira",
  "method.out.building": "A construção do datacenter e de suas instalações de refrigeração e energia.",
  "method.out.other": "Água, minerais e uso do solo: só o clima entra na conta.",

  // ACT
  "method.act": "Da lâmina de silício às emissões",
  "method.act.area.why":
    "O ACT calcula o carbono de uma pastilha pela área. Para cada centímetro quadrado de lâmina, a fábrica consome eletricidade, deixa escapar parte dos gases de processo e gasta materiais. Dividir pelo rendimento (yield) põe o carbono das pastilhas defeituosas na conta das que funcionam.",
  "method.act.gigabyte.why":
    "Memória e discos são calculados por gigabyte, e o encapsulamento, por chip. A soma é a fabricação do dispositivo, diluída ao longo da vida dele; a eletricidade do uso só entra no fim.",
  "method.act.caption": "O modelo ACT, com os valores de uma H100 SXM em mil horas de trabalho",
  "method.act.words": "O diagrama em palavras",
  "method.act.fab": "Na fábrica, por cm² de lâmina",
  "method.act.cps": "Por gigabyte (CPS)",
  "method.act.energy": "Eletricidade",
  "method.act.gases": "Gases",
  "method.act.materials": "Materiais",
  "method.act.cpa": "CPA",
  "method.act.hbm": "Memória",
  "method.act.ssd": "SSD",
  "method.act.hdd": "Disco rígido",
  "method.act.gigabytes": "Por capacidade",
  "method.act.gigabytes.how": "CPS × gigabytes",
  "method.act.dies": "Pastilhas",
  "method.act.memory": "Memória",
  "method.act.drives": "SSDs e discos",
  "method.act.drives.how": "CPS × capacidade",
  "method.act.drives.where": "no servidor",
  "method.act.packaging": "Encapsulamento",
  "method.act.packaging.how": "{mass} por chip encapsulado",
  "method.act.host": "Parte do servidor",
  "method.act.host.how": "as mesmas somas, em suas peças",
  "method.act.device": "Fabricação",
  "method.act.device.how": "dentro da fronteira",
  "method.act.share": "Parte da vida",
  "method.act.share.how": "tempo ÷ (vida útil × uso)",
  "method.act.embodied": "Incorporado",
  "method.act.use": "Eletricidade usada",
  "method.act.operational": "Operacional",
  "method.act.total": "Total",
  "method.act.words.wafer":
    "Para cada centímetro quadrado de lâmina: eletricidade, {energy} vezes a intensidade de carbono da rede da fábrica; gases de processo que escapam, {gases}; materiais, {materials}.",
  "method.act.words.die":
    "A soma dividida pelo rendimento é o carbono por área, {cpa}. Vezes a área, são as pastilhas: {dies}.",
  "method.act.words.capacity":
    "Memória e discos são a capacidade vezes o carbono por gigabyte: {hbm} na memória deste dispositivo, {ssd} em um SSD, {hdd} em um disco rígido. A memória dá {memory}.",
  "method.act.words.packaging":
    "Cada chip encapsulado soma o seu encapsulamento: {packaging}. A parte do servidor que cabe ao dispositivo, somada do mesmo modo, acrescenta {host}.",
  "method.act.words.device": "Juntos, são a fabricação do dispositivo: {device}.",
  "method.act.words.share":
    "O trabalho ocupa {share} da vida do hardware em uso; seu carbono incorporado é de {embodied}.",
  "method.act.words.operational":
    "Ao lado, a eletricidade usada, {use}, vezes o PUE e a intensidade de carbono da rede, é o carbono operacional: {operational}.",
  "method.act.words.total": "O total é {total}.",

  // Lessons
  "method.lessons": "O que os dados mostram",
  "method.lessons.why":
    "Quatro regras práticas sobre o hardware e o seu carbono, cada uma ao lado dos valores em que pode ser lida. Todas as linhas estão na página Dados, com as fontes.",
  "method.dies": "Uma GPU é um pedaço de silício maior que uma CPU",
  "method.dies.read":
    "Entre os processadores de uma só pastilha, os aceleradores chegam perto da maior área que uma máquina de litografia expõe de uma vez, e as CPUs de mesa ocupam uma fração dela. O carbono cresce com a área; logo, uma GPU já sai na frente. E cresce mais que a área quando o rendimento cai com o tamanho.",
  "method.dies.chiplets":
    "As CPUs de servidor alcançam e até passam esses totais juntando várias pastilhas pequenas em um encapsulamento: os pontos vazados. A regra vale para o pedaço de silício, nem sempre para o chip inteiro.",
  "method.dies.figure": "Área de pastilha de cada processador, em mm²",
  "method.dies.accelerator": "Aceleradores de datacenter",
  "method.dies.graphics": "GPUs de estação de trabalho e de consumo",
  "method.dies.server-cpu": "CPUs de servidor",
  "method.dies.desktop-cpu": "CPUs de mesa",
  "method.dies.counts": "{single} de {n} em uma só pastilha",
  "method.dies.one": "Uma pastilha",
  "method.dies.several": "Várias pastilhas no encapsulamento, somadas",
  "method.dies.median": "Mediana",
  "method.dies.table": "Área dos processadores de uma só pastilha, e o carbono de fabricar o mediano em 5 nm",
  "method.dies.group": "Grupo",
  "method.dies.known": "Áreas conhecidas",
  "method.dies.singles": "Uma só pastilha",
  "method.dies.range": "Da menor à maior",
  "method.dies.carbon": "Fabricar a mediana",
  "method.drives": "Um gigabyte de flash custa mais carbono que um de disco",
  "method.drives.read":
    "A memória flash é feita como os chips, em lâminas; um disco guarda seus gigabytes em pratos revestidos. O SSD mediano das tabelas fica várias vezes acima do disco rígido mediano, e a distância é a mesma para um terabyte.",
  "method.drives.balance":
    "Não para todo par: os discos mais rápidos guardam tão pouco que passam muitos SSDs. Dados frios custam menos em discos grandes e lentos; para os quentes, um SSD pode se pagar com o tempo e a energia que poupa.",
  "method.drives.figure": "Carbono da fabricação de um gigabyte, em g CO₂e/GB e escala logarítmica",
  "method.drives.ssd": "SSD",
  "method.drives.hdd": "Disco rígido",
  "method.drives.table": "Fabricar um gigabyte, e um terabyte, de cada tipo",
  "method.drives.family": "Tipo",
  "method.drives.rows": "Linhas",
  "method.drives.lowest": "Menor",
  "method.drives.highest": "Maior",
  "method.drives.terabyte": "Um terabyte da mediana",
  "method.pue": "O PUE é para diminuir",
  "method.pue.read":
    "O PUE é a energia de toda a instalação dividida pela dos computadores. Ele multiplica cada quilowatt-hora; o melhor que pode fazer é nada, quando vale 1. Refrigerar melhor o reduz; aumentá-lo só desperdiça.",
  "method.pue.table": "O cenário com que a calculadora abre, em quatro prédios",
  "method.pue.place": "Prédio",
  "method.pue.ideal": "Ideal",
  "method.pue.best": "O menor das tabelas",
  "method.pue.average": "Média da pesquisa do setor",
  "method.pue.worst": "América Latina, mesma pesquisa",
  "method.mfu": "Uso do hardware não é potência",
  "method.mfu.read":
    "O MFU diz quanto da aritmética máxima é feito; não diz quantos watts são consumidos. Um dispositivo à espera da memória ou dos vizinhos calcula pouco a quase toda a potência. Por isso o Pegada pede os dois em separado: a potência vai da ociosa à máxima conforme a carga, e o MFU define o tempo.",
  "method.mfu.cancels":
    "Multiplicar a potência máxima pelo MFU, como na fórmula E = W · MFU · s · N · PUE · IC, fica abaixo do que se mediu em execuções reais. E, quando o próprio tempo vem dos FLOPs, o MFU se cancela: o tempo cai na medida em que a potência sobe, e usar melhor o hardware parece não poupar nada.",
  "method.mfu.table":
    "Energia dos computadores no cenário com que a calculadora abre, por MFU e modelo de potência",
  "method.mfu.time": "Tempo de execução",
  "method.mfu.slope_w": "W, ociosa à máxima",
  "method.mfu.slope_kwh": "Energia, ociosa à máxima",
  "method.mfu.essay_w": "W, máxima × MFU",
  "method.mfu.essay_kwh": "Energia, máxima × MFU",

  // Gases
  "method.gases": "Outros gases além do CO₂",
  "method.gases.gwp":
    "Gravar e limpar lâminas exige gases que aquecem o clima milhares de vezes mais que o CO₂. O potencial de aquecimento global (GWP) leva cada um a uma medida comum: o aquecimento causado por um quilograma em 100 anos, em relação ao de um quilograma de CO₂.",
  "method.gases.law": "Dióxido de carbono equivalente",
  "method.gases.gas": "gás",
  "method.gases.act":
    "O valor de gases de processo do ACT (GPA) já é essa soma, em gramas de CO₂e por centímetro quadrado: os gases por trás dela não são publicados um a um. O Pegada usa a soma como está e não recalcula nenhum gás. O que se escolhe é o abatimento, a parte destruída antes de escapar; como no ACT, 97% é a média dos valores de 95% e 99%.",
  "method.gases.table": "Potencial de aquecimento global em 100 anos (IPCC)",
  "method.gases.name": "Gás",
  "method.gases.formula": "Fórmula",
  "method.gases.nodes": "Gases de processo por área de lâmina, conforme o abatimento, em g CO₂e/cm²",
  "method.gases.abated": "{percent} abatido",

  // Agreement with papers
  "method.agreement": "Concordância com os artigos",
  "method.agreement.why":
    "As equações do Pegada reproduzem os códigos publicados de onde vêm. Se esses códigos chegam às tabelas impressas nos seus artigos é outra questão. Cada linha abaixo parte do que o artigo diz ter entrado na conta.",
  "method.printed": "impresso {value}",
  "method.agreement.mfu": "Uso do hardware em execuções publicadas",
  "method.agreement.way.tokens": "pelos tokens por segundo",
  "method.agreement.way.speed": "pela velocidade de um dispositivo",
  "method.agreement.way.iteration": "pelo tempo de uma iteração",
  "method.agreement.mfu.printed": "MFU impresso",
  "method.agreement.mfu.computed": "MFU calculado",
  "method.agreement.without": "Sem atenção",
  "method.agreement.gpt3":
    "O GPT-3 não é reproduzido. O artigo do PaLM imprime {printed}; a fórmula dele mesmo, com a velocidade que ele cita, dá {computed}. Contar a atenção três vezes dá {tripled}. O Pegada fica com a fórmula.",
  "method.agreement.llmcarbon.why":
    "Os cinco modelos do LLMCarbon, pelo código que ele publica. As colunas da direita põem a resposta do código diante das emissões que o artigo toma como publicadas e que Patterson et al. tiraram de medições.",
  "method.agreement.llmcarbon": "A tabela de carbono operacional do LLMCarbon",
  "method.agreement.days": "Dias",
  "method.agreement.energy": "Energia",
  "method.agreement.coded": "CO₂e, código",
  "method.agreement.published": "CO₂e, publicado",
  "method.agreement.deviation": "Desvio",
  "method.agreement.xlm":
    "O carbono incorporado é comparado em um só modelo, o XLM: o código responde {computed} onde o artigo imprime {printed}, {deviation}.",
  "method.agreement.circular":
    "Tal concordância prova menos do que parece: tokens, parâmetros de base e eficiência foram ajustados modelo a modelo, e a potência é a média medida na própria execução.",

  // One H100
  "method.h100": "Uma H100, várias respostas",
  "method.h100.why":
    "Pergunte quanto carbono custou fabricar uma H100, e as respostas diferem dezenas de vezes. Quase tudo isso não é discordância: cada uma responde por outras partes. O que fica de fora faz parte da resposta tanto quanto o número.",
  "method.h100.table": "Carbono da fabricação de um acelerador, por método",
  "method.h100.method": "Método",
  "method.h100.published": "Publicado",
  "method.h100.computed": "Calculado aqui",
  "method.h100.includes": "Inclui",
  "method.h100.leaves": "Deixa de fora",
  "method.h100.own.chips": "Pegada, chips",
  "method.h100.own.chips.includes": "a pastilha pelo ACT, a memória e o encapsulamento",
  "method.h100.own.chips.leaves": "circuito impresso, refrigeração, servidor",
  "method.h100.own.server": "Pegada, chips e servidor",
  "method.h100.own.server.includes": "os chips e a parte do servidor que cabe ao dispositivo",
  "method.h100.own.server.leaves": "o circuito impresso e a refrigeração da placa",
  "method.h100.memory":
    "A memória é a maior incógnita: ninguém publica quanto custa fabricar um gigabyte de HBM. O valor que o Pegada usa é uma suposição, marcada como tal, com faixa larga.",

  // Power
  "method.power": "Potência, prevista e medida",
  "method.power.why":
    "Só execuções cuja potência alguém mediu permitem comparar métodos de potência. Cada uma é prevista apenas a partir do processador, com os padrões da calculadora; quando o medidor cobria o sistema inteiro, o servidor também entra na previsão, nos métodos que o têm.",
  "method.power.read":
    "O número menor é o previsto sobre o medido: 1 é concordância. Com tão poucos pontos, nenhuma constante foi ajustada a eles. Multiplicar a potência máxima pelo uso do hardware fica muito aquém do medidor, e somar o servidor repõe só uma parte; as fórmulas que o fazem podem ser escolhidas, com o viés declarado.",
  "method.power.table": "Watts de um dispositivo, medidos e por método",
  "method.power.run": "Execução",
  "method.power.metered": "Medida",
  "method.power.slope": "Ociosa à máxima",
  "method.power.tdp": "Fração da máxima",
  "method.power.llmcarbon": "Máxima × uso, servidor",
  "method.power.essay": "Máxima × MFU",
  "method.power.covers.system": "sistema inteiro",
  "method.power.covers.device": "só o dispositivo",
  "method.power.peak": "maior consumo",
  "method.power.plateau": "durante o treinamento",
  "method.power.median": "Mediana das razões",
  "method.power.of": { one: "{n} execução", other: "{n} execuções" },
  "method.power.excluded": "Execuções de fora, porque ninguém as mediu",

  // Tokens
  "method.tokens": "Energia de um token, prevista e medida",
  "method.tokens.why":
    "Gerar um token é limitado pela memória: os pesos são lidos uma vez para o lote inteiro. O modelo é um roofline, o menor tempo em que se lê e se calcula, com uma fração declarada da banda e uma potência declarada. Aqui ele está ao lado de medições só dos dispositivos, ocupados o tempo todo.",
  "method.tokens.read":
    "Um roofline é um limite inferior, e isso aparece na maioria das linhas: a razão entre previsto e medido vai de {low} a {high}, com metade das linhas abaixo de {middle}. Chega mais perto em lotes pequenos. Nos grandes, um servidor real também lê prompts, percorre contextos longos e espera o escalonador; as medições contêm tudo isso, seus prompts não são publicados, e nada disso está na previsão.",
  "method.tokens.power":
    "A última coluna usa os watts medidos em vez do padrão, e só o tempo fica à prova: em lotes de até 32, seu meio é {timed}. A potência padrão da decodificação, {usual}% do caminho entre ociosa e máxima, vem de uma H200; estes servidores consumiram mais, então quem tem um medidor faz melhor em digitar a própria utilização.",
  "method.tokens.table": "Joules por token gerado, só os processadores",
  "method.tokens.devices": "Dispositivos",
  "method.tokens.batch": "Lote",
  "method.tokens.measured": "Medida",
  "method.tokens.predicted": "Prevista",
  "method.tokens.ratio": "Razão",
  "method.tokens.watts": "W por dispositivo, e previstos",
  "method.tokens.timed": "Razão com os watts medidos",

  // Runs
  "method.runs": "Execuções publicadas",
  "method.runs.why":
    "Execuções cujos autores relataram energia ou massa, cada uma avaliada com suas próprias horas de dispositivo, PUE e rede, com a intensidade de carbono do seu ano quando conhecida, e comparada naquilo que o relato cobre. Onde a potência foi medida, ela é um dado de entrada; a concordância diz então que a conta fecha. A coluna da potência padrão diz o que o modelo teria estimado sem ela.",
  "method.runs.metered": "Execuções com potência ou energia medida",
  "method.runs.rated":
    "A maioria dos relatos é de horas vezes potência nominal. Diante deles, o Pegada fica acima pelo que deixam de fora: o servidor e, onde não dão PUE, a média da pesquisa. Nas linhas marcadas como de lugar desconhecido, entre elas a família Llama 3 e o StarCoder, também a rede média do mundo faz as vezes da delas: sua razão de massa diz o quanto o mundo dista da rede delas, não o quanto a conta é boa. Energias menores vêm de um dispositivo que consome menos que o nominal.",
  "method.runs.rated.table": "Execuções calculadas a partir de horas e de uma potência suposta",
  "method.runs.energy": "Energia, relatada",
  "method.runs.own": "Por seus watts medidos",
  "method.runs.usual": "Pela potência padrão",
  "method.runs.carbon": "CO₂e, relatado",
  "method.runs.computed": "CO₂e, calculado",
  "method.runs.placeless": "lugar desconhecido",
  "method.runs.covers.device": "só os dispositivos",
  "method.runs.covers.it": "computadores",
  "method.runs.covers.facility": "instalação",

  // Slips
  "method.slips": "Deslizes em códigos publicados",
  "method.slips.why":
    "Reproduzir um código é reproduzir seus erros. Onde um foi encontrado, ficam as duas respostas: a fiel, para comparar com o que outros calcularam, e a corrigida, para todo o resto.",
  "method.slips.table": "O que um código responde, e o que responderia",
  "method.slips.code": "Código",
  "method.slips.what": "O que acontece",
  "method.slips.coded": "Como está",
  "method.slips.corrected": "Corrigido",
  "method.slips.stops": "para com erro",
  "method.slips.kept": "mantido como está",
  "method.slips.absent": "não calculada",
  "method.slips.board.code": "ACT, placas",
  "method.slips.board":
    "Uma placa de circuito de oito camadas e {area}. Os fatores ficam centenas de vezes abaixo dos da Boavizta, provavelmente gramas no lugar de quilogramas, ou uma unidade de área por outra.",
  "method.slips.yields.code": "ACT, rendimento",
  "method.slips.yields":
    "As funções dos rendimentos de Poisson e Murphy param com erro, e nenhum teste as executa. Rendimento de Poisson de uma pastilha de {area}, com a densidade de defeitos do ACT.",
  "method.slips.drive.code": "ACT, discos",
  "method.slips.drive":
    "A pegada que o fabricante declara de um disco rígido é dividida pelo rendimento de uma lâmina, embora já seja a de um disco que funciona. Um terabyte de {drive}.",
  "method.slips.packaging.code": "ACT, encapsulamento",
  "method.slips.packaging":
    "O número de chips encapsulados é zero se não for dado, e o encapsulamento some sem aviso.",
  "method.slips.vintage.code": "ACT, eletricidade da fábrica",
  "method.slips.vintage":
    "O arquivo padrão é o de 2022, que o de 2023 substitui. A pastilha de uma H100, feita em Taiwan.",
  "method.slips.v100.code": "LLMCarbon, V100",
  "method.slips.v100":
    "Uma razão entre notas de benchmark é subtraída como fração em vez de multiplicada. GPT-3 em V100; foram relatados {reached}.",
  "method.slips.field.code": "LLMCarbon, incorporado",
  "method.slips.field": "O campo da massa no resultado contém o erro relativo. XLM.",
  "method.slips.rounding.code": "ML CO₂ Impact",
  "method.slips.rounding":
    "Cada passo é arredondado a duas casas, a começar pelos quilogramas por kWh da rede. Uma H100 por {hours} horas em {place}.",
  "method.slips.modules.code": "CodeCarbon, memória",
  "method.slips.modules":
    "Os watts são estimados por um número de módulos; assim, mais memória pode consumir menos.",
  "method.slips.water.code": "EcoLogits, água",
  "method.slips.water":
    "A água por trás da eletricidade é multiplicada duas vezes pelo PUE. Energia e carbono não são afetados.",
  "method.ranges": "Quão certo é",
  "method.ranges.from":
    "Nenhuma entrada é conhecida exatamente; por isso cada uma tem um mínimo e um máximo ao lado do valor: os da própria linha nas tabelas, onde as fontes discordam ou as execuções diferem; senão, a variação usual do seu tipo. Onde só os extremos são conhecidos, tudo entre eles é igualmente provável. Onde há um valor usual, ele é o mais provável e os extremos nunca são ultrapassados. Onde as fontes diferem muitas vezes, como em memória e servidores, mínimo e máximo são os percentis 5 e 95 em torno do valor.",
  "method.ranges.drawn":
    "Todas as entradas são sorteadas juntas, 4.096 vezes a cada mudança e 65.536 vezes quando param de mudar, pelas mesmas equações acima. Os sorteios são os pontos bem espalhados de Sobol, embaralhados por uma semente fixa, para que todos vejam os mesmos dígitos. O que tem uma só causa varia junto: uma rede elétrica, um rendimento, um carbono por área para todo o silício. Métodos, fronteiras e outras escolhas são suas e nunca são sorteados.",
  "method.ranges.interval":
    "O resultado é o que dão as entradas informadas; não é o meio dos sorteios. Um intervalo de 90% deixa de fora tantos sorteios abaixo quanto acima, e é deslocado o quanto for preciso para conter o resultado. O segundo dígito de um extremo só aparece quando os sorteios o conhecem.",
  "method.ranges.typed":
    "Um número digitado mantém, em proporção, a faixa daquele que substitui, até que você o declare medido ou dê o mínimo e o máximo. O que só você sabe (tokens, horas, requisições) não tem faixa até que você dê uma.",
  "method.ranges.table": "O cenário de abertura: {total}, entre {low} e {high} em nove de dez sorteios",
  "method.ranges.input": "Entrada",
  "method.ranges.value": "Valor",
  "method.ranges.low": "Mínimo",
  "method.ranges.high": "Máximo",
  "method.ranges.shape": "Forma",
  "method.ranges.totals": "Total, só esta entrada",
  "method.ranges.uniform": "uniforme",
  "method.ranges.triangular": "triangular",
  "method.ranges.lognormal": "lognormal",
};
