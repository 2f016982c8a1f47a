/**
 * Words of speech about working life that no rule may stop: pay, hours, safety, working conditions, unions,
 * discrimination, reports to an authority, criticism of the employer's own policies. Patterns over plain text.
 * After the kinds of concerted activity in section 7 of the US National Labor Relations Act and the matters of the EU's
 * Directive 2019/1937 on persons who report breaches; the words were written for Herald.
 */
export const protectedSpeech = [
  // pay
  'wages?|salary|salaries|underpa(?:id|ys?|ying)|unpaid|overtime|payslips?|pay (?:gap|rise|cut|grade|scale|transparency)|paid (?:less|more|late)|(?:an|per) hour|what (?:they|we|you|i) earn|minimum wage|sick pay|holiday pay',
  String.raw`lohn|lohne|gehalt|gehalter|gehaltern|unterbezahlt|unbezahlt\w*|uberstunden|tarifvertrag|mindestlohn|verdien(?:e|en|t|st) (?:\w+ ){0,5}(?:euro|mehr|weniger)|bezahlung|stundenlohn|zuschlage?`,
  'salaires?|mal paye[es]{0,2}|heures? sup(?:plementaires?)?|smic|fiche de paie|(?:pas|jamais) (?:ete )?payee?s?|primes? (?:non|jamais|pas)',
  'salarios?|sueldos?|nominas?|horas? extras?|mal pagad[oa]s?|sin (?:pagar|cobrar)|cobr(?:o|amos|an) (?:menos|mas)|convenio',
  String.raw`pay(?:s|ing)?(?: [a-z']+){0,4} (?:less|badly|poorly|peanuts|late|a pittance)(?: than)?|(?:not|never|haven't|hasn't|wasn't|weren't|still not) (?:been |yet been )?paid|(?:compare|show|share|discuss)(?: [a-z]+){0,2} (?:pay|wages|payslips|what you earn)|earn(?:s|ed|ing)? (?:[a-z0-9£$€]+ ){0,4}(?:less|more) than|(?:back|holiday|night|danger|severance|redundancy) pay|pay (?:freeze|dispute|packet|day is late|review)|bonus (?:was|is|has been) (?:cut|cancelled|scrapped)`,
  String.raw`(?:zahlt|zahlen|bezahlt) (?:\w+ ){0,6}(?:weniger|schlecht|mies|zu wenig|kaum)|lohnzettel\w*|lohnabrechnung\w*|urlaubsgeld|weihnachtsgeld|(?:nicht|nie|noch nicht) bezahlt|abfindung|nachtzuschlag\w*`,
  String.raw`pa(?:ie|ye)(?:nt)?(?: [\w']+){0,4} (?:moins|mal|trop peu|en retard)|fiches? de (?:paie|salaire)|bulletins? de (?:paie|salaire)|conges payes|(?:gagn|touch)(?:e|ent|ons)(?: \w+){0,4} (?:de )?moins|indemnites?`,
  String.raw`pag(?:a|an)(?: \w+){0,5} (?:menos|mal|tarde|poco)|no (?:me|nos|le|les) han pagado|finiquito|(?:gan|cobr)(?:an|amos|a)(?: \w+){0,4} menos|plus de nocturnidad|vacaciones pagadas`,
  String.raw`(?:i|we|they|he|she|newcomers?|new starters?) (?:\w+ )?(?:earn|earns|make|makes|get|gets|am paid|are paid|is paid|took home|take home)(?: [a-z]+){0,3} [£$€]?\d|[£$€] ?\d[\d.,]*(?: [a-z]+)? (?:an hour|a month|a year|gross|net|before tax|after tax|take-home)|\d[\d.,]* ?(?:€|euros?|pounds?) (?:an hour|a month|gross|net)`,
  String.raw`(?:verdiene|verdient|verdienen|bekomme|bekommt|bekommen|kriege|kriegt)(?: \w+){0,4} \d[\d.,]*(?: ?(?:€|euro))?|\d[\d.,]* ?(?:€|euro) (?:brutto|netto|die stunde|pro stunde|im monat|weniger|mehr)`,
  String.raw`(?:gagne|gagnent|gagnons|touche|touchent|touchons)(?: \w+){0,4} \d[\d ., ]*(?: ?€)?|\d[\d ., ]* ?(?:€|euros?) (?:net|brut|de l'heure|par mois|l'heure|de moins)`,
  String.raw`(?:cobro|cobra|cobran|cobramos|gano|gana|ganan|ganamos)(?: \w+){0,4} \d[\d.,]*(?: ?€)?|\d[\d.,]* ?(?:€|euros?) (?:brutos?|netos?|la hora|al mes|menos|de sueldo)`,
  // hours and conditions
  String.raw`(?:ten|eleven|twelve|thirteen|fourteen|\d{2}) hours (?:yesterday|today|straight|a day|in a row|on my feet|again)|we are (?:people|human|not (?:machines|robots|numbers|spare parts))|treated like (?:\w+ )?(?:dirt|machines|numbers|robots)`,
  String.raw`(?:zehn|elf|zwolf|dreizehn|vierzehn|\d{2}) stunden (?:gestern|heute|am stuck|am tag|ohne|hintereinander)|wir sind (?:doch )?(?:menschen|keine (?:maschinen|nummern|roboter|ersatzteile))`,
  String.raw`(?:dix|onze|douze|treize|quatorze|\d{2}) heures (?:hier|aujourd'hui|d'affilee|par jour|de suite|debout)|(?:nous sommes|on est) (?:des (?:humains|personnes|etres)|pas des (?:machines|numeros|robots|pieces))`,
  String.raw`(?:diez|once|doce|trece|catorce|\d{2}) horas (?:ayer|hoy|seguidas|diarias|al dia|de pie)|(?:somos|no somos) (?:personas|maquinas|numeros|robots|piezas)`,
  String.raw`(?:new|night|late|weekend|our|the) rotas?|rotas? (?:is|are|was|were)|shift (?:pattern|plan|allowance|swap|change)s?|(?:long|endless|back-to-back|double|split|extra) shifts|forced to (?:work|stay|come)|break ?room|toilet breaks?|annual leave|holiday (?:request|allowance|entitlement)s?|work[- ]life|on call (?:every|all|without)|temp(?:orary)? contracts?|agency workers?|management (?:know|knows|don't|doesn't|won't|refuse|refuses|ignore|ignores)`,
  String.raw`schicht(?:plan|plane|system|zulage)\w*|dienstplan\w*|uberlastet|uberlastung|leiharbeit\w*|befristet\w*|urlaubssperre|pausenraum|krank (?:zur|in die|auf) arbeit`,
  String.raw`plannings?|horaires? (?:decale|de nuit|impossible)\w*|(?:heures|travail) de nuit|interim\w*|epuise\w*|burn-?out|temps de pause`,
  String.raw`cuadrante\w*|turnos? (?:de noche|nocturnos?|partidos?|dobles?)|horarios? imposibles?|agotad[oa]s?|contratos? temporal\w*|trabajar (?:enferm\w+|de pie)`,
  String.raw`every weekend|(?:ten|twelve|\d{2})[- ]hour (?:shifts?|days?)|without (?:a |any )?breaks?|no breaks?|working conditions|understaffed|short[- ]staffed|zero[- ]hours?|burn(?:ed|t)? ?out|worn out|sick leave|parental leave|the rota`,
  String.raw`arbeitsbedingungen|ohne pausen?|keine pausen?|(?:zwolf|zehn|\d{2})[- ]stunden[- ]?(?:schicht\w*|tage?)|unterbesetzt|arbeitszeit\w*|krankmeldung|elternzeit|jedes wochenende`,
  String.raw`conditions de travail|sans pauses?|(?:douze|dix|\d{2}) heures (?:par jour|d'affilee|de suite)|sous-effectif|arret maladie|conge (?:parental|maternite)`,
  String.raw`condiciones (?:de trabajo|laborales)|sin (?:pausas?|descansos?)|turnos? de (?:doce|diez|\d{2}) horas|falta de personal|baja (?:medica|laboral|maternal)|jornadas? de`,
  // safety
  String.raw`unsafe|asbestos|fire (?:door|exit|escape)s?|safety (?:concern|issue|worr|hazard|gear|boots)\w*|hazards?|injur(?:y|ed|ies)|protective (?:gear|equipment)|near miss|without (?:gloves|a harness|helmets?|masks?)|accident at work`,
  String.raw`asbest|notausgang|arbeitsunfall|arbeitsschutz|schutz(?:kleidung|ausrustung|handschuhe)|unsicher|gefahrlich\w*|brandschutz\w*|unfall`,
  'amiante|accidents? du travail|securite au travail|issues? de secours|dangereu(?:x|se)s?|equipements? de protection|gants que',
  String.raw`amianto|accidentes? (?:laboral\w*|de trabajo)|salidas? de emergencia|peligros[oa]s?|equipos? de proteccion|sin (?:guantes|casco|arnes)|riesgos laborales`,
  String.raw`ear (?:defenders|plugs|protection)|hearing protection|dust masks?|(?:machine )?guards? (?:is|are|was|were|on|has|have)|ventilation|(?:mould|fumes|solvents|chemicals)(?: [a-z]+){0,3} (?:in|at|on|we|every)|first[- ]aid(?:er)?|risk assessment|(?:too|so) (?:hot|cold|loud|dark|heavy) to work|lifting (?:alone|without)`,
  String.raw`gehorschutz|schutzhaube\w*|atemschutz|absaugung|losungsmittel|schimmel|gefahrdungsbeurteilung|ersthelfer\w*`,
  String.raw`(?:casques?|bouchons?) (?:anti-?bruit|d'oreilles?)|protections? auditives?|masques? (?:a poussiere|anti)|ventilation|moisissures?|solvants?|carter de protection`,
  String.raw`protector\w* (?:para los oidos|auditivos?)|tapones (?:para|de)|mascarillas?|ventilacion|moho|disolventes|resguardos? de`,
  String.raw`pay (?:review|round)|lohnrunde|gehaltsrunde|revision salarial|fainted|passed out at work|no (?:ventilation|first aid|guard rail)|broken ladder|ladder (?:that )?broke|(?:in ohnmacht|umgekippt)|keine (?:luftung|absturzsicherung)|evanoui\w*|(?:sans|faute d'|pas d'|aucune) ?aeration|desmay\w+|sin (?:ventilacion|arnes)`,
  // unions
  String.raw`unions?|unioni[sz]\w*|works council|collective (?:bargaining|agreement)|strikes?|picket|shop steward|organi[sz](?:e|ing) (?:a|our) (?:branch|workplace)`,
  String.raw`betriebsrat\w*|gewerkschaft\w*|streik\w*|tarifverhandlung\w*|personalrat|ver\.di|ig metall`,
  String.raw`syndica(?:t|ts|l|le|ux|lement)|syndique\w*|greve|delegue du personnel|cse|prud'?hommes`,
  String.raw`sindica(?:to|tos|l|les)|huelga|comite de empresa|delegad[oa]s? sindical\w*`,
  String.raw`walk(?:ing|ed)? out|walk-?outs?|down tools|(?:sacked|fired|dismissed|disciplined|suspended|warned|transferred) (?:[a-z]+ ){0,3}(?:for|because|after|over)|(?:sacked|fired|dismissed) [a-z]+|petition|solidarity`,
  String.raw`arbeitsniederlegung|(?:entlassen|gekundigt|abgemahnt|versetzt),? weil|abmahnung\w*|solidaritat`,
  String.raw`debray\w+|(?:vire|licencie|renvoye|sanctionne|mute)\w* (?:pour|parce|apres)|solidarite|(?:fai\w+|mettr\w+|en) greve`,
  String.raw`paro(?:s)? (?:laboral|parcial)\w*|(?:despid\w+|echaron|sancionaron|expedientaron) (?:a \w+ )?(?:por|porque|tras)|solidaridad`,
  // discrimination
  String.raw`discriminat\w+|harass(?:ed|ment|ing)|racis[mt]\w*|sexis[mt]\w*|homophobi\w+|grievances?|equal pay|pregnan\w+|retaliat\w+|passed over|bullied|bullying`,
  String.raw`(?:women|men|mothers|older (?:people|workers)|foreigners|disabled (?:people|colleagues)) (?:on (?:our|my) [a-z]+ |here |at [a-z]+ )?(?:earn|get|are paid|are passed)|too old for|because (?:i am|i'm|she is|she's|he is|he's) (?:a woman|pregnant|black|gay|muslim|disabled|foreign|old|trans)|maternity`,
  String.raw`diskriminier\w+|belastig\w+|rassis\w+|sexis\w+|mobbing|gemobbt|gleichbehandlung|beschwerde|schwanger\w*`,
  String.raw`discrimin\w+|harcel\w+|racis\w+|sexis\w+|enceinte|egalite salariale`,
  String.raw`acos(?:o|ada|ado)|racis\w+|machis\w+|sexis\w+|embarazada|igualdad salarial|denunciad?[oa]?|denuncia|denuncie`,
  String.raw`(?:my|your|his|her|with (?:that|this|an?)) (?:accent|headscarf|hijab|turban|wheelchair|skin colou?r)|go back to where|(?:my|our) (?:lawyer|solicitor|union rep|rep)|age(?:ism|ist)|disabled|disability`,
  String.raw`(?:dem|deinem|meinem|ihrem|seinem) (?:akzent|kopftuch|rollstuhl)|(?:mein|meine|unser|unsere|meiner|meinem) (?:anwalt|anwaltin|rechtsanwalt\w*|vertrauensperson)|behinderung|hautfarbe|herkunft`,
  String.raw`(?:cet|mon|ton|son|votre) accent|(?:mon|ton|son) (?:foulard|voile|fauteuil)|(?:mon|ma|notre) avocate?|handicap\w*|couleur de peau|mes origines`,
  String.raw`(?:ese|este|mi|tu|su) acento|(?:mi|su) (?:panuelo|velo|silla)|(?:mi|nuestr[oa]) abogad[oa]|discapacidad|color de piel|mi origen`,
  // authorities and whistle-blowing
  String.raw`whistle-?blow\w+|health and safety executive|hse|osha|eeoc|nlrb|labou?r (?:inspect\w+|board|court)|ombuds\w+|tribunal|reported (?:it|this|them|him|her|the|my|our) (?:[\w' -]{0,60})to the (?:authorit\w+|regulator|police|inspect\w+|council|agency)|regulators?`,
  String.raw`gewerbeaufsicht|arbeitsgericht|berufsgenossenschaft|hinweisgeber\w*|whistleblower\w*|aufsichtsbehorde|gemeldet`,
  "inspection du travail|lanceu(?:r|se)s? d'alerte|defenseur des droits|saisi(?:r)? (?:les|la|le)|medecine du travail",
  'inspeccion de trabajo|informantes?|juzgado de lo social|defensor del pueblo',
  // criticism of the employer's rules
  String.raw`(?:polic(?:y|ies)|rules?|management|decision|cuts?|layoffs?|redundanc\w+) (?:\w+ ){0,4}(?:is|are|was|were|feels?|seems?) (?:\w+ ){0,2}(?:unfair|wrong|heavy-handed|bad|a mistake|pointless|nonsense|absurd|harsh|insulting|disappointing)|unfair|heavy-handed|return[- ]to[- ]office`,
  String.raw`ungerecht|unfair\w*|(?:richtlinie|regel|regeln|geschaftsleitung|vorgabe\w*) (?:\w+ ){0,4}(?:falsch|ubertrieben|unsinn|quatsch|schlecht)`,
  String.raw`injuste\w*|(?:politique|regle|regles|direction|charte) (?:\w+ ){0,4}(?:absurde|excessi\w+|mauvaise|trop)`,
  String.raw`injust[oa]s?|(?:politica|norma|normas|direccion) (?:\w+ ){0,4}(?:absurd[oa]s?|excesiv[oa]s?|equivocad[oa]s?)`,
] as const;
