/** The commonest little words of each language, without marks; words shared by two stand with both. Written for Herald. */
export const languageMarks = {
  en: `the a an and of to in is it that this was for on are as with be at have has had from or by not but what all were we
    when your you can said there each which she he do how their if will up about out many then them these so some her would
    make him into time two more my i me our us they its no just been who did get got than now over only after today where
    why because still every too one am im ive dont cant`,
  de: `der die das und ist ich nicht du ein eine einen einem einer es mit sich auf fur von den dem des zu im in an wir ihr sie
    er bei auch als aus nach wie war hat haben habe sind wird werden nur noch so uber wenn aber oder dass mich mir mein meine
    dein uns unser unsere kein keine heute gestern schon sehr hier immer mal doch zum zur vom am beim bin bist wer was dir`,
  fr: `le la les un une des du de et est je ne pas que qui dans en pour sur avec ce cette ces il elle on nous vous ils mon ma
    mes ton ta tes son sa ses au aux par plus mais ou donc si tout tous tres bien etre avoir fait ai ont sont suis es
    etait chez leur leurs meme comme y se c d l j n qu aujourd hui encore toujours jamais rien moi toi lui quand apres`,
  es: `el la los las un una unos unas de del y es que no en por para con se su sus lo le les me te mi mis tu tus al como mas
    pero si ya muy este esta estos estas ese esa eso hay ha he han fue era ser estar son soy eres estoy esta estan cuando
    donde porque quien todo todos nada hoy ayer siempre nunca tambien sin sobre hasta desde nos nuestro nuestra yo o ni antes
    despues entre cada mismo misma otra vez veces aqui alli ahi asi aunque mientras algo alguien van voy vamos estamos`,
} as const;
