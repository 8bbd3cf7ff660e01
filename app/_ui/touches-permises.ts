const CLE = "trame-touches";

/** Whether keys of one letter or sign do something in this browser: they hinder who speaks to their computer. */
export function touchesPermises(): boolean {
  try {
    return window.localStorage.getItem(CLE) !== "non";
  } catch {
    return true;
  }
}

export function permettreTouches(oui: boolean): void {
  try {
    window.localStorage.setItem(CLE, oui ? "oui" : "non");
  } catch {
    // A browser may forbid storage: the choice lasts as long as the page.
  }
}
