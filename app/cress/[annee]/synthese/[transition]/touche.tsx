import type { ReactNode } from "react";

/** A key, shown beside what it does; who hears the page finds them in the help. */
export const Touche = ({ children }: { children: ReactNode }) => (
  <span
    aria-hidden="true"
    className="touche inline-flex max-lg:hidden min-w-6 shrink-0 justify-center rounded border border-current px-1 font-sans text-[0.8rem] leading-5"
  >
    {children}
  </span>
);
