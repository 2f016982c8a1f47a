/** The exit status after Herald has said in words why it cannot go on. */
export const toldStatus = 2;
