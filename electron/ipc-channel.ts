/** The one channel on which the window asks, and the one on which the programme announces. */
export const callChannel = 'herald:call';
export const eventChannel = 'herald:event';
