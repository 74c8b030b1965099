let times = 0;

/** How often a change, a scroll or a new size of the page has had us run, in this world of scripts. */
export const timesWoken = (): number => times;

/** The same callback, counted: for observers, and for listeners to what a page does by itself all the time. */
export function wakes<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    times++;
    run(...args);
  };
}
