const names = {
  id: ['id', 'guid', 'key', 'nr', 'nummer', 'kennung', 'schlüssel'],
  title: [
    'title',
    'headline',
    'heading',
    'subject',
    'post title',
    'titel',
    'überschrift',
    'schlagzeile',
    'betreff',
  ],
  text: [
    'text',
    'summary',
    'description',
    'content',
    'body',
    'post',
    'message',
    'caption',
    'excerpt',
    'copy',
    'zusammenfassung',
    'beschreibung',
    'inhalt',
    'beitrag',
    'nachricht',
    'kurztext',
    'teaser',
  ],
  link: [
    'link',
    'url',
    'address',
    'web address',
    'landing page',
    'href',
    'adresse',
    'webadresse',
    'verweis',
    'zielseite',
  ],
  picture: [
    'picture',
    'image',
    'photo',
    'image url',
    'picture url',
    'thumbnail',
    'bild',
    'foto',
    'bildadresse',
    'bild url',
  ],
  date: [
    'date',
    'published',
    'published at',
    'publish date',
    'publication date',
    'pubdate',
    'created',
    'created at',
    'datum',
    'veröffentlicht',
    'veröffentlicht am',
    'veröffentlichungsdatum',
    'erstellt',
    'erstellt am',
  ],
  topic: [
    'topic',
    'category',
    'tag',
    'tags',
    'theme',
    'thema',
    'kategorie',
    'rubrik',
    'schlagwort',
    'schlagworte',
  ],
} as const;

export type TableField = keyof typeof names;
export type TableColumns = Readonly<Partial<Record<TableField, number>>>;

const fields = new Map<string, TableField>(
  (Object.keys(names) as TableField[]).flatMap((field) => names[field].map((name) => [name, field] as const)),
);

/** Which column holds what, by names in English and German. The first column of a kind counts. */
export function tableColumns(header: readonly string[]): TableColumns {
  const columns: Partial<Record<TableField, number>> = {};
  for (const [index, name] of header.entries()) {
    const field = fields.get(plainName(name));
    if (field !== undefined) {
      columns[field] ??= index;
    }
  }
  return columns;
}

/** `Image_URL`, `imageUrl` and `image url` are one name; `Ueberschrift` is `Überschrift`. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .replace(/^ueber/, 'über')
    .replace(/^veroeff/, 'veröff')
    .trim();
}
