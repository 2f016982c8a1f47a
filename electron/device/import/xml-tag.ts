/** A start tag as both parsers tell it. `uri` is the namespace of the name; empty where none was bound. */
export type XmlTag = {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
};

export type XmlAttribute = { readonly prefix: string; readonly local: string; readonly value: string };

export type XmlHandlers = {
  readonly onOpen: (tag: XmlTag) => void;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
  /** Asked after each chunk: true ends the reading. */
  readonly isDone: () => boolean;
};

export const maxXmlDepth = 100;
