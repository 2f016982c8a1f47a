import type { SpeculationWords } from './speculation-words.ts';

/** Written for Herald. */
export const spanish: SpeculationWords = {
  elsewhere: String.raw`(?:precios?|tarifas?) (?:de la |del |de los |de las |de )(?:luz|gas|energia|electricidad|petroleo|gasolina|cafe|pan|vivienda|alquiler\w*|cobre|acero|mantequilla|cerveza|tren|billetes?)|gobierno|ministr\w+|parlamento|banco central|club de|liga`,
  company: String.raw`{brand}|nosotr[oa]s|nos|nuestr[oa]s?|la empresa|la compania|la direccion|vamos a|mi (?:empresa|jef[ea]|compania)|en la casa`,
  denials: String.raw`no (?:hemos|ha|han|se ha) (?:anunciado|decidido|confirmado|comunicado)(?: nada)?|nada que anunciar|sin comentarios|no (?:comentamos|comento|puedo comentar|especul\w+|voy a especular|hagais caso|hagas caso|difund\w+|propagu\w+|creais|creas|compart\w+|os creais)|(?:evit\w+|sin|basta de|dejad de|nada de|no a los|contra los) (?:\w+ ){0,2}(?:rumores|especul\w+)|rumores? (?:\w+ ){0,3}(?:fals\w+|infundad\w+|no son ciert\w+)|es (?:falso|mentira)|de (?:vacaciones|baja|permiso|puente)|departamento de prensa|equipo de prensa|oficina de prensa|nota de prensa|ya anunciad\w+|anunciad\w+ (?:ayer|hoy|oficialmente)`,
  but: 'pero|aunque|sin embargo',
};
