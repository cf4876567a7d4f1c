// SPDX-License-Identifier: Apache-2.0

/**
 * A region inside a sentence: "in the United States", "no Brasil", "na Suécia", "em São Paulo". Only names that take an
 * article are listed; every other name follows the bare preposition, which is never wrong for cities and codes.
 */
import { language } from "./messages.js";

const the =
  /^(?:United |Netherlands\b|Philippines\b|Czech Republic\b|Dominican Republic\b|Democratic Republic\b|Republic of |Central African|Bahamas\b|Gambia\b|Maldives\b|Solomon |Marshall |Cayman |Faroe |Seychelles\b|European Union\b)/;

const portuguese = new Map(
  Object.entries({
    no: [
      ...[
        "Afeganistão",
        "Azerbaijão",
        "Barein",
        "Bangladesh",
        "Benin",
        "Brasil",
        "Butão",
        "Camboja",
        "Canadá",
      ],
      ...[
        "Catar",
        "Cazaquistão",
        "Chade",
        "Chile",
        "Congo",
        "Egito",
        "Equador",
        "Gabão",
        "Haiti",
        "Iêmen",
        "Irã",
      ],
      ...["Iraque", "Japão", "Kuwait", "Laos", "Líbano", "México", "Nepal", "Níger", "Panamá", "Paquistão"],
      ...[
        "Paraguai",
        "Peru",
        "Quênia",
        "Quirguistão",
        "Reino Unido",
        "Senegal",
        "Sri Lanka",
        "Sudão",
        "Suriname",
      ],
      ...["Tajiquistão", "Togo", "Turcomenistão", "Uruguai", "Uzbequistão", "Vietnã", "Zimbábue", "Texas"],
      ...["Oregon", "Quebec", "Québec", "Rio de Janeiro"],
    ],
    na: [
      ...[
        "África do Sul",
        "Albânia",
        "Alemanha",
        "Arábia Saudita",
        "Argélia",
        "Argentina",
        "Armênia",
        "Austrália",
      ],
      ...["Áustria", "Bélgica", "Bolívia", "Bulgária", "Califórnia", "China", "Colômbia", "Coreia do Sul"],
      ...["Costa Rica", "Croácia", "Dinamarca", "Eslováquia", "Eslovênia", "Espanha", "Estônia", "Etiópia"],
      ...[
        "Finlândia",
        "França",
        "Geórgia",
        "Grécia",
        "Guatemala",
        "Hungria",
        "Índia",
        "Indonésia",
        "Irlanda",
      ],
      ...["Islândia", "Itália", "Jamaica", "Jordânia", "Letônia", "Líbia", "Lituânia", "Malásia", "Mongólia"],
      ...["Namíbia", "Nicarágua", "Nigéria", "Noruega", "Nova Zelândia", "Polônia", "República Dominicana"],
      ...["Romênia", "Rússia", "Sérvia", "Síria", "Suécia", "Suíça", "Tailândia", "Tanzânia", "Tchéquia"],
      ...[
        "República Tcheca",
        "Tunísia",
        "Turquia",
        "Ucrânia",
        "União Europeia",
        "Venezuela",
        "Virgínia",
        "Zâmbia",
      ],
    ],
    nos: ["Emirados Árabes Unidos", "Estados Unidos", "Países Baixos"],
    nas: ["Filipinas", "Bahamas", "Maldivas"],
  }).flatMap(([preposition, names]) =>
    names.map((name) => /** @type {[string, string]} */ ([name, preposition])),
  ),
);

/**
 * @param {string} name the region's name in that language
 * @param {string} locale
 */
export function inPlace(name, locale) {
  if (language(locale) === "en") return the.test(name) ? `in the ${name}` : `in ${name}`;
  return `${portuguese.get(name.split(/,| \(/)[0]) ?? "em"} ${name}`;
}
