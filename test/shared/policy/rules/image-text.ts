import { reads } from '../picture-row.ts';
import type { RuleTable } from '../rule-table.ts';

const text = 'A morning in the workshop.';
const found = `«»${text}`;

export const table: RuleTable = {
  valid: [
    [text, reads(['Weekly status', 'The new workshop opens in spring'])],
    [text, reads(['Two kestrels nest on our roof'])],
    [text, reads([])],
    [text, reads(['Guaranteed to be the best, rumour has it'])],
    [text, reads(['As an official statement of Northlight, we promise'])],
    [text, reads(['Write to press@northlight.example'])],
    [text, reads([], {}, { look: null, text: null })],
    [text, { images: [{ path: 'nobody-read.jpg', alt: 'A vice.' }] }],
    text,
  ],
  flagged: [
    [found, reads(['Weekly status', 'Project Kestrel moves to spring'])],
    [found, reads(['Project Kestre1 moves to spring'])],
    [found, reads(['Wifi password: winter-Harbour-19'])],
    [found, reads(['Call Mara on +49 170 5550123'])],
    [found, reads(['The steering group of Project', 'Kestrel meets on Monday'])],
    [found, reads(['PR0JECT KESTREL', 'Project Kestrel: who knows?'])],
    [found, reads(['https://wiki.northlight.internal/roadmap'])],
    [found, reads(['From Jo: you are all morons'])],
    [found, reads(['Ihr seid doch alle Arschlöcher'])],
    [`«»«»${text}`, reads(['Project Kestrel', 'Wifi password: winter-Harbour-19'])],
    [found, reads(['Project Kestrel'], { approved: text })],
    [found, reads([], {}, { text: null })],
    ['«»', reads(['Project Kestrel'])],
  ],
};
