/** Tact's mark on a grid of 20: a speech bubble whose tail is a comma. */
export const BUBBLE =
  'M10 1.6a7.2 7.2 0 0 1 7.2 7.3c0 4.3-2.6 7.9-7 9.6.9-.8 1.4-1.6 1.5-2.5A7.2 7.2 0 1 1 10 1.6Z';
