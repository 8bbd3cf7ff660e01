"use client";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * What is wrong, at the head of a form. It takes the focus each time an answer (`envoi`: another one) is refused (RGAA
 * 11.10); typing, or a line added after one, does not move it.
 */
export function CadreErreurs({
  envoi,
  montre,
  refus,
  suite,
  children,
}: {
  envoi: unknown;
  montre: boolean;
  /** Why it is not possible, whatever the answers. */
  refus: string | null | undefined;
  /** What can be done about it. */
  suite?: ReactNode;
  /** A line for each answer to see again. */
  children: ReactNode[];
}) {
  const boite = useRef<HTMLDivElement>(null);
  const dernier = useRef<unknown>(null);
  useEffect(() => {
    const neuf = envoi !== dernier.current;
    dernier.current = envoi;
    if (montre && neuf) boite.current?.focus();
  }, [envoi, montre]);
  if (!montre) return null;
  return (
    <div ref={boite} tabIndex={-1} role="alert" className="rounded border-2 border-danger bg-blanc p-4">
      <h2 className="text-danger">
        {refus && children.length === 0 ? "Ce n’est pas possible" : "Il reste des réponses à revoir"}
      </h2>
      {refus && <p>{refus}</p>}
      {suite}
      <ul className="list-disc pl-6">{children}</ul>
    </div>
  );
}
