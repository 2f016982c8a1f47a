/**
 * What a sentence that names the company has to say to tell that its author works there, where no phrase of `tie-phrases.ts` does: somebody speaks
 * of himself (`self`) and of a job (`work`), and of nobody else who may have it (`others`). Patterns over plain text. Written for Herald.
 */
export const tieFrames = {
  en: {
    self: "i|ah'm|i'm|just got|today at work|us lot|me included|checking in|masel|i've|i'd|i'll|me|my|we|we're|we've|us|our",
    work: 'payroll|payslips?|wages?|salary|my (?:[a-z-]+ )?(?:boss|manager|desk|locker|overalls|uniform|badge|lanyard|team|crew|colleagues?|workmates?|job|trade|apprenticeship|notice|career|contract)|(?:night|early|late|first|last|double|weekend|my|our|this|end of|off) shift|on call|on duty|retir(?:e|es|ed|ing|ement)|promot(?:ed|ion)|hired|apprentice(?:ship)?|traineeship|internship|employed|employer|clock(?:ed|ing)? (?:in|on|off|out)|(?:parental|maternity|paternity|sick) leave|day job|on the job|at work|for work|working week|(?:first|second|last|final) (?:day|week|month|year)|(?:day|week|month|year) one|work anniversary|mat leave|an employee|on staff|today at work|got promoted|joining|returned to|back at|night crew|work(?:ing)? (?:from home|remotely)|home office|new role|new job|hi-?vis|in my [a-z]+ year (?:of|as)|i clean|i cook|i drive|i run|i handle|i keep|i answer',
    others:
      '(?:my|our|a|an|his|her|their|the|your) (?:[a-z-]+ ){0,2}(?:mates?|friends?|neighbou?rs?|brother|sister|husband|wife|partner|dad|mum|mom|mother|father|son|daughter|kids?|cousin|uncle|aunt|nephew|niece|flatmate|landlord|landlady|boyfriend|girlfriend|in-laws?|gran|nan|grandad|parents|fitter|installer|electrician|plumber)',
  },
  de: {
    self: 'ich|i|mini|mich|mir|mein\\w*|wir|uns|unser\\w*|bin|habe|hab',
    work: String.raw`lohn\w*|gehalt\w*|mein\w* (?:\w+ )?(?:chef\w*|spind|schreibtisch|arbeitsplatz|overall|arbeitshose|ausweis|team|truppe|kolleg\w*|job|ausbildung|lehre|vertrag|abteilung|stelle)|(?:nacht|fruh|spat|wochenend|tag)schicht\w*|schicht|bereitschaft\w*|notdienst|rente|pension\w*|ruhestand|befordert|beforderung|eingestellt|azubi\w*|lehrling\w*|ausbildung\w*|praktikum|angestellt|arbeitgeber\w*|gestempelt|stemple|einstempeln|elternzeit|mutterschutz|karenz|feierabend|(?:erste|ersten|erster|letzte|letzten|letzter) (?:\w*tag|woche|schicht|monat|jahr)|homeoffice|neue[nr]? (?:job|stelle|rolle)|arbeitstag|auf der arbeit|in der arbeit|in der firma|dienstwagen|blaumann|schaffe|hackle|krampfe|dienstjubilaum|dienstgeber\w*|bei der arbeit|duales studium|dualen studium|bezahlter|lehrbub|schaff|hackl|arbeitsjubilaum|malochen?|maloche|brotchen verdien\w*|kundige|gekundigt`,
    others: String.raw`(?:mein\w*|unser\w*|ein|eine|sein\w*|ihr\w*|der|die) (?:\w+ ){0,2}(?:freund\w*|kumpel|nachbar\w*|bruder|schwester|mann|frau|vater|mutter|sohn|tochter|cousin\w*|onkel|tante|neffe|nichte|schwager|schwagerin|vermieter\w*|mitbewohner\w*|eltern|monteur|installateur|elektriker|oma|opa)`,
  },
  fr: {
    self: "je|j'\\w*|me|m'\\w*|moi|mon|ma|mes|nous|notre|nos|on",
    work: String.raw`paie|salaire|(?:mon|ma|mes) (?:\w+ )?(?:chefs?|cheffe|bureau|casier|badge|bleu|uniforme|equipe|collegues?|boulot|taf|job|apprentissage|contrat|poste|metier|service)|(?:poste|equipe|quart) de (?:nuit|jour|matin|soir)|de garde|astreinte\w*|retraite|promu\w*|promotion|embauche\w*|apprentie?|alternan\w+|stage|stagiaire|salariee?|employeur|pointe|pointeuse|conge (?:parental|maternite|paternite)|(?:premiere?|derniere?) (?:jour|jours|semaine|mois|annee|journee)|teletravail\w*|nouveau (?:poste|boulot|job)|au (?:travail|boulot|taf)|a l'usine|demission\w*|gagne ma (?:vie|croute)|bosse|turbine|taffe|job|gagne-pain|cdi|cdd|anniversaire de boite|ans de maison`,
    others: String.raw`(?:mon|ma|mes|notre|nos|un|une|son|sa|le|la) (?:\w+ ){0,2}(?:amie?s?|copains?|copine|potes?|voisine?s?|freres?|soeurs?|mari|femme|pere|mere|fils|fille|cousine?|oncle|tante|neveu|niece|beau-\w+|belle-\w+|coloc|proprietaire|parents|installateur|chauffagiste|plombier|electricien|mamie|papi)`,
  },
  es: {
    self: String.raw`yo|me|mi|mis|nos|nuestr[oa]s?|soy|somos|fui|estoy|he|hemos|llevo|tengo|fiche|ficho|teletrabajo|contratad[oa]|de parte de un[oa] que|un[oa] echa|\w{2,}amos|\w{2,}imos`,
    work: String.raw`nomina|sueldo|mi (?:\w+ )?(?:jef[ea]|mesa|escritorio|taquilla|mono|uniforme|equipo|companer[oa]s?|curro|laburo|chamba|contrato|puesto|oficio|turno|departamento)|(?:turno|guardia) (?:de )?(?:noche|nocturn[oa]|manana|tarde)|turno|de guardia|guardia|jubil\w+|ascen(?:so|did[oa]|dieron)|ascendi|contratad[oa]|contrataron|aprendiz\w*|becari[oa]|practicas|emplead[oa]|empleao|empleador\w*|fich(?:e|o|ado|ar)|baja (?:por|de|maternal)|incapacidad|permiso (?:de|por)|(?:primer|primera|ultimo|ultima) (?:dia|semana|turno|mes)|teletrabaj\w+|en remoto|nuevo (?:puesto|trabajo)|en el (?:trabajo|curro|laburo|jale)|la chamba|el uniforme|echo las horas|echa las horas|renunci\w+|dejo|me voy de|me despido|regrese|gano la vida|gano el pan|aniversario laboral`,
    others: String.raw`(?:mi|mis|nuestr[oa]s?|un|una|su|el|la) (?:\w+ ){0,2}(?:amig[oa]s?|compa|colega|vecin[oa]s?|herman[oa]s?|marido|mujer|espos[oa]|padre|madre|papa|mama|hij[oa]s?|prim[oa]s?|ti[oa]|sobrin[oa]s?|cunad[oa]|suegr[oa]|novi[oa]|caser[oa]|padres|instalador|fontanero|electricista|abuel[oa])`,
  },
} as const;
