/**
 * Ends of a name that make it an address without a scheme or a path. Only ends that hardly ever follow a full stop
 * without a space in a sentence: not `it`, `is`, `so`, `me`, `today`. The last row is kept for documentation (RFC 2606).
 */
export const bareTopLevelDomains: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz io ai app dev cloud tech online site store shop blog xyz club agency
  eu uk de fr es at ch nl be pl cz dk se no fi pt gr ie ro hu lu sk si hr bg lt lv ee us ca mx br ar cl co jp cn kr au nz
  ru ua tr za ly gg tv link click page jobs energy solar green
  example test invalid localhost`
    .trim()
    .split(/\s+/),
);
