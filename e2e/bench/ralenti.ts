import type { Page } from "@playwright/test";

/** A telephone of some years, beside this machine. */
const RALENTI = 4;

/** From now on the page has a quarter of the processor. */
export async function ralentir(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: RALENTI });
}

/** The longest time from an event to the next paint while that is done. */
export async function pire(page: Page, faire: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const durees: number[] = [];
    Object.assign(window, { durees });
    new PerformanceObserver((liste) => {
      for (const e of liste.getEntries()) durees.push(e.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await faire();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => resolve(Math.max(0, ...(window as unknown as { durees: number[] }).durees)), 500),
        ),
      ),
  );
}
