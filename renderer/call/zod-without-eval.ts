import { config } from 'zod';

// zod would try `new Function`, which the Content-Security-Policy refuses and reports. Imported before any schema is made.
config({ jitless: true });
