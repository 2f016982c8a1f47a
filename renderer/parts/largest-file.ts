/** The most bytes of a file that Herald takes in: its text says 10 MB, and the calls' base64 has room for that. */
export const largestFile = 10 * 1024 * 1024;
