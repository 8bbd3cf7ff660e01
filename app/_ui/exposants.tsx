import type { ReactNode } from "react";

/** "samedi 1er avril 2023" with its « er » raised, as the French print it; any other text comes out as it is. */
export function exposants(texte: string): ReactNode {
  const [avant, ...suites] = texte.split(/(?<=(?<!\d)1)er(?![\p{L}\p{N}])/u);
  if (suites.length === 0) return texte;
  return (
    <>
      {avant}
      {suites.map((suite) => (
        <span key={suite}>
          <sup>er</sup>
          {suite}
        </span>
      ))}
    </>
  );
}
