/** As many cases as come into the list at a time: a post may have hundreds, and each row costs the page. */
export const MORE_ROWS = 20;
