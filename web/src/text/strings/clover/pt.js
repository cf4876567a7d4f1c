// SPDX-License-Identifier: Apache-2.0

/**
 * Words of mixed-quality serving, in Brazilian Portuguese. Same form as those of the page.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const pt = {
  "clover.family": "Modelos",
  "clover.own": "Minha própria tabela",
  "clover.field.lambda": "Peso do carbono, λ (0 a 1)",
  "clover.field.requestsPerS": "Requisições por segundo",
  "clover.field.latencyMs": "Responder em até (ms)",
  "clover.field.devices": "Dispositivos",
  "clover.devices":
    "Dispositivos: vazio, os {base} de que a base precisa. O mínimo que responde a tempo: {fewest}.",
  "clover.trace": "Rede elétrica, hora a hora",
  "clover.trace.ciso-march": "Califórnia (CISO), março",
  "clover.trace.ciso-september": "Califórnia (CISO), setembro",
  "clover.trace.eso-march": "Grã-Bretanha (ESO), março",

  "clover.table": "Medições, uma por linha",
  "clover.table.help":
    "variant,slice,latency_ms,energy_j,accuracy: fatias de 1, 2, 3, 4 ou 7 sétimos, energia de uma requisição acima do repouso, acurácia em porcentagem; números com ponto decimal.",
  "clover.table.more": { one: "e mais {n}", other: "e mais {n}" },
  "clover.table.empty": "Digite ao menos uma linha.",
  "clover.table.whole": "Ao menos uma variante precisa ser medida no dispositivo inteiro (fatia 7).",
  "clover.table.rows": "No máximo {most} linhas.",
  "clover.table.variants": "No máximo {most} variantes.",
  "clover.line.cells": "Linha {line}: são necessárias cinco células, separadas por vírgulas.",
  "clover.line.name": "Linha {line}: a variante precisa de um nome de até 60 caracteres.",
  "clover.line.number": "Linha {line}: {column} não é um número.",
  "clover.line.slice": "Linha {line}: a fatia deve ser 1, 2, 3, 4 ou 7.",
  "clover.line.twice": "Linha {line}: esta variante já está nesta fatia.",
  "clover.line.why": "Linha {line}: {why}.",

  "clover.whole": "{variant} inteiro",
  "clover.part": "{slice} {variant}",
  "clover.per": "CO₂e por requisição",
  "clover.range": "modelo, faixa ampla: {low} a {high}",
  "clover.base": {
    one: "Base: {variant} em {n} dispositivo inteiro, acurácia {accuracy}, latência {latency}.",
    other: "Base: {variant} em {n} dispositivos inteiros, acurácia {accuracy}, latência {latency}.",
  },
  "clover.base.late": "A base sozinha leva mais tempo que a meta.",
  "clover.choice": {
    one: "Escolha: {config} em {n} dispositivo, acurácia {accuracy}, latência {latency}, ocupado {busy} do tempo.",
    other:
      "Escolha: {config} em cada um de {n} dispositivos, acurácia {accuracy}, latência {latency}, ocupado {busy} do tempo.",
  },
  "clover.same": "Com este peso nada é melhor que a base.",
  "clover.mix": "Mistura",
  "clover.mix.variant": "Modelo",
  "clover.mix.slices": "Fatias",
  "clover.mix.share": "Requisições",
  "clover.use": "Usar esta mistura",
  "clover.used": "No cenário",
  "clover.use.what":
    "Escreve a média de {flops} por requisição no cenário, que calcula com sua própria potência, dispositivos e requisições.",
  "clover.use.none": "Uma tabela própria não informa FLOPs, então não há o que escrever no cenário.",
  "clover.applied": "Aplicado: FLOPs por requisição da mistura",
  "clover.cannot.rate":
    "{rate} requisições por segundo em até {latency}: estes dispositivos não atendem tantas.",
  "clover.cannot.latency":
    "{rate} requisições por segundo em até {latency}: nenhuma configuração responde tão rápido.",
  "clover.cannot.both":
    "{rate} requisições por segundo em até {latency}: nem tantas nem tão rápido é possível nestes dispositivos.",
  "clover.most": "Nesse tempo, no máximo {rate} por segundo.",
  "clover.least": "Com essa taxa, o mínimo é {latency}.",

  "clover.front": "O que há para escolher",
  "clover.front.label":
    "Carbono de uma requisição contra acurácia, {n} configurações: de {low} com {lowAccuracy} a {high} com {highAccuracy}. Escolhida: {choice}.",
  "clover.front.base": "Base",
  "clover.front.choice": "Escolha",
  "clover.front.both": "Base e escolha",
  "clover.front.carbon": "CO₂e por requisição ({unit})",
  "clover.front.note":
    "{tried} configurações testadas; {n} estão na fronteira, onde nenhuma tem menos carbono e mais acurácia ao mesmo tempo; {shown} são mostradas.",
  "clover.config": "Configuração",
  "clover.carbon": "CO₂e por requisição",
  "clover.accuracy": "Acurácia",
  "clover.latency": "Latência",
  "clover.busy": "Ocupado",

  "clover.day": "Ao longo das horas",
  "clover.day.found": {
    one: "{grid}: {least} a {most} em relação à base na mesma hora, com {n} troca de mistura.",
    other: "{grid}: {least} a {most} em relação à base na mesma hora, com {n} trocas de mistura.",
  },
  "clover.day.even": {
    one: "{grid}: {most} em relação à base em toda hora, com {n} troca de mistura.",
    other: "{grid}: {most} em relação à base em toda hora, com {n} trocas de mistura.",
  },
  "clover.day.same": "{grid}: a base em toda hora.",
  "clover.day.label": {
    one: "Intensidade de carbono de {grid}, hora a hora, e abaixo a mistura de cada hora: {n} é usada.",
    other: "Intensidade de carbono de {grid}, hora a hora, e abaixo a mistura de cada hora: {n} são usadas.",
  },
  "clover.day.changes": "A mistura, hora a hora",
  "clover.day.hour": "{hour} h",
  "clover.day.one": "Hora {from}",
  "clover.day.hours": "Horas {from}–{to}",
  "clover.day.change": "{hours}: {config}",

  "clover.method":
    "Toda divisão do dispositivo e toda variante nela é testada; a escolha tem o maior λ·economia − (1 − λ)·acurácia perdida. A latência é a média na fatia mais lenta, não a cauda que o artigo mantém na meta.",
  "clover.model": "Energia e latência das variantes nas fatias são modeladas, com faixa ampla.",
  "clover.model.own": "Energia, latência e acurácia vêm da sua tabela, sem faixa.",
  "clover.checked.efficientnet":
    "Os tempos foram conferidos com os de seus oito modelos em uma V100 (TensorRT, FP32).",
  "clover.checked.yolov5":
    "Os tempos foram conferidos com os de seus três modelos em uma V100 (PyTorch, FP16).",
  "clover.checked.albert":
    "Nenhum tempo medido destes modelos foi encontrado: eficiência e sobrecarga vêm do YOLOv5.",
  "clover.sources": "Fontes:",
  "clover.sources.accuracy": "acurácia",
  "clover.sources.size": "FLOPs",
  "clover.sources.efficiency": "eficiência",
  "clover.sources.overhead": "sobrecarga",
  "clover.sources.partitions": "fatias",
};
