/**
 * Company in which an everyday word is a product's name, as patterns over plain text: what is sold, right behind it. By
 * language. Written for Herald.
 */
export const productWords = {
  en: '(?:home |house |smart )?(?:heat pumps?|batter(?:y|ies)|thermostats?|chargers?|inverters?|apps?|units?|owners?|customers?|installers?|installations?|range|models?|series)',
  de: '(?:luft-)?(?:warmepumpen?|batterien?|heimspeichern?|speichern?|thermostate?|wallbox|apps?|gerate?|kunden|kundinnen|einbau|modelle?)',
  fr: '(?:pompes? a chaleur|batteries?|thermostats?|chargeurs?|bornes?|applis?|appareils?|modeles?)',
  es: '(?:bombas? de calor|baterias?|termostatos?|cargadores?|aplicacion|aparatos?|modelos?)',
} as const;

/** What is sold, right in front of its name, as French and Spanish say it ("une pompe à chaleur hearth"). */
export const productsBefore =
  '(?:pompes? a chaleur|batteries? domestiques?|bombas? de calor|baterias? domesticas?|heat pumps? called|batter(?:y|ies) called|warmepumpen?|heimspeicher|hausbatterien?)';

/** Words before a name that is meant as one, where an everyday thing would not have them together with `productWords`. */
export const determiners =
  'our|my|your|their|the|a|an|new|every|each|unser|unsere|unserer|unseren|unserem|mein|meine|meiner|die|der|das|eine|einer|neue|neuen|notre|nos|ma|mon|la|le|une|un|nuestra|nuestro|nuestras|mi|el|una|nueva|nuevo';
