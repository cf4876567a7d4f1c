// SPDX-License-Identifier: Apache-2.0

/**
 * Words of the sections that come late, in Portuguese. Same form as those of the page.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const pt = {
  "opinion.tool": "Calculadora",
  "opinion.ratio": "Razão",
  "opinion.not": "Não se aplica",
  "opinion.mlco2": "ML CO2 Impact",
  "opinion.version.mlco2": "como pretendido, Lacoste 2019",
  "opinion.why.mlco2":
    "TDP em cada hora de dispositivo; sem potência ociosa, servidor ou PUE, e nada pela fabricação do hardware.",
  "opinion.not.mlco2": "Precisa das horas de um dispositivo de TDP conhecido.",
  "opinion.mlco2-displayed": "ML CO2 Impact, como exibido",
  "opinion.version.mlco2-displayed": "como a página arredonda",
  "opinion.why.mlco2-displayed":
    "O mesmo, mas cada passo é arredondado a duas casas, e a intensidade de uma rede limpa já sai errada.",
  "opinion.not.mlco2-displayed": "Precisa das horas de um dispositivo de TDP conhecido.",
  "opinion.green-algorithms": "Green Algorithms",
  "opinion.version.green-algorithms": "3.0",
  "opinion.why.green-algorithms":
    "TDP em uso pleno e uma potência fixa por gigabyte de memória, vezes seu próprio PUE se nenhum for digitado; nada pela fabricação.",
  "opinion.not.green-algorithms": "Precisa das horas de um dispositivo de TDP conhecido.",
  "opinion.ecologits": "EcoLogits",
  "opinion.version.ecologits": "0.9.1",
  "opinion.why.ecologits":
    "Só o serviço, por uma regressão de servidores H100 por token escrito; prompts e espera não custam nada nela.",
  "opinion.not.ecologits": "É sobre modelos de linguagem em serviço.",
  "opinion.codecarbon": "CodeCarbon",
  "opinion.version.codecarbon": "3",
  "opinion.why.codecarbon":
    "A energia que ele mediria, com PUE 1 se nada for dito; nada pela fabricação do hardware.",
  "opinion.not.codecarbon": "Mede uma execução; aqui não há o que medir.",
  "opinion.cloud-carbon-footprint": "Cloud Carbon Footprint",
  "opinion.version.cloud-carbon-footprint": "metodologia",
  "opinion.why.cloud-carbon-footprint":
    "Potência a meio caminho entre a ociosa e a máxima, seja qual for a carga; sem servidor, e nada pela fabricação.",
  "opinion.not.cloud-carbon-footprint": "Precisa das horas de um dispositivo de TDP conhecido.",
  "opinion.llmcarbon": "LLMCarbon",
  "opinion.version.llmcarbon": "código publicado, 2024",
  "opinion.why.llmcarbon":
    "Só o treinamento: watts médios de um sistema inteiro pelo tempo das operações, e pastilhas por um carbono por área.",
  "opinion.not.llmcarbon":
    "O código trata de treinamentos com tokens conhecidos; de uma mistura de especialistas, pede o modelo de base.",
  "opinion.sci": "SCI",
  "opinion.version.sci": "1.1, ISO/IEC 21031:2024",
  "opinion.why.sci":
    "Nossa própria eletricidade; do hardware, só o tempo reservado, e nada pela parte da vida que ninguém usa.",
  "opinion.not.sci": "Precisa de um resultado nosso.",
  "sci.title": "Intensidade de carbono do software (SCI)",
  "sci.per": "por {unit}",
  "sci.note":
    "ISO/IEC 21031: operação e parte do hardware, pela unidade funcional. Uma razão do valor acima, não outra estimativa.",
  "sci.none": "Este tipo de trabalho não tem essa unidade: escolha outra.",
  "market.title": "Pela eletricidade do operador",
  "market.note":
    "Eletricidade como o provedor a declara, com contratos e certificados. Mostrada à parte: não entra em nenhum total.",
  "market.none": "Não se conhece intensidade declarada por um provedor para este local.",
  "published.runs": "Execuções publicadas",
  "published.run": "Execução",
  "published.reported": "Publicado",
  "published.unreported": "Sem valor publicado",
  "published.load": "Carregar {name}",
  "published.changed": "O cenário mudou desde então; aqui se compara a execução como publicada.",
  "published.again": "Carregar de novo",
  "published.by.authors": "seus autores",
  "published.by.second-hand": "terceiros",
  "published.by.computed": "calculado de outros valores deles",
  "published.energy.by": "Energia: {by}.",
  "published.carbon.by": "Emissões: {by}.",
  "published.covers.device": "A energia publicada cobre só os dispositivos.",
  "published.covers.it": "A energia publicada cobre as máquinas inteiras, sem refrigeração.",
  "published.covers.facility": "A energia publicada cobre o datacenter inteiro.",
  "published.hardware.in":
    "As emissões publicadas incluem a fabricação do hardware; as nossas, aqui, também.",
  "published.hardware.out": "As emissões publicadas são só da eletricidade; as nossas, aqui, também.",
  "published.grid.own": "Rede: a intensidade que os autores usaram.",
  "published.grid.year": "Rede: a média do seu ano.",
  "published.grid.newest": "Rede: a média mais nova; não há a do seu ano.",
  "published.grid.world": "Rede: desconhecida; a média mundial.",
  "published.pue.own": "PUE: o publicado.",
  "published.pue.default": "PUE: não publicado; o usual.",
  "published.source": "Fonte: {source}.",
};
