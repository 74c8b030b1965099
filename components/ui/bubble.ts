/** Tact's mark on a grid of 20: a speech bubble whose tail is a comma. */
export const BUBBLE = 'M10 1.2a7 7 0 0 1 7 7c0 5.3-3.4 9.3-9 10.7 1.7-1.2 2.5-2.3 2.6-3.7A7 7 0 1 1 10 1.2Z';
