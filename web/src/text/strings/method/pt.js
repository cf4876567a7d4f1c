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

  // What is counted
  "method.boundaries": "O que entra na conta",
  "method.boundaries.why":
    "Um valor de carbono incorporado diz pouco enquanto não diz de quê. O Pegada mantém as fronteiras separadas, nomeia a escolhida ao lado de cada resultado e nunca soma uma à outra.",
  "method.boundaries.table": "O que cada fronteira inclui, e uma H100 SXM dentro dela",
  "method.boundaries.part": "Parte",
  "method.boundaries.h100": "Uma H100 SXM",
  "method.boundaries.board":
    "Com chips e servidor, a placa, o dissipador e a carcaça do próprio acelerador ficam de fora: nenhuma fonte os discrimina. A pegada do cartão declarada pelo fabricante os inclui, mas segue regras diferentes das do ACT; por isso, a diferença entre as duas não é a placa.",
  "method.boundaries.life":
    "Cada execução carrega a parte da vida do hardware que ocupa: suas horas de dispositivo divididas pela vida útil vezes a fração dela em que alguém usa o hardware. Assim, o tempo parado é repartido pelo trabalho que de fato se faz.",
  "method.part.dies": "Pastilhas dos processadores",
  "method.part.memory": "Memória no encapsulamento ou no cartão",
  "method.part.packaging": "Encapsulamento dos chips",
  "method.part.board": "Placa, dissipador e carcaça do cartão",
  "method.part.host": "CPUs, memória e discos do servidor, repartidos entre os dispositivos",
  "method.part.enclosure": "Placa, gabinete e fontes do servidor, também repartidos",
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
  "method.gases.nodes": "Gases de processo por área de lâmina, conforme o abatimento (CO₂e)",
  "method.gases.abated": "{percent} abatido",
};
