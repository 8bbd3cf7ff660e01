"use client";

/** The switch of the keys of one letter. */
export function ReglageTouches({ actives, regler }: { actives: boolean; regler: (oui: boolean) => void }) {
  return (
    <label className="flex min-h-11 items-start gap-3">
      <input
        type="checkbox"
        checked={actives}
        onChange={(e) => regler(e.target.checked)}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span>
        Répondre aux touches d’une seule lettre
        <span className="block text-petit text-sourdine">
          À décocher si vous dictez à votre ordinateur : les boutons et les flèches suffisent. Ce choix reste dans ce
          navigateur.
        </span>
      </span>
    </label>
  );
}
