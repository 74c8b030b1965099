/**
 * What a script that draws comes to where what it draws with is missing: the frame went elsewhere after that was put into
 * it. The script leaves quietly, and whoever is in the frame now asks for it anew.
 */
export const UNDRAWN = 'undrawn';
