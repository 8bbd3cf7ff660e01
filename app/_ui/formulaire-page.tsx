"use client";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { appeler } from "./appeler.ts";
import { FormulaireServeur } from "./formulaire-serveur.tsx";
import { Remede } from "./remede.tsx";

/**
 * A form whose answer is a page, with or without client JavaScript. With it, a lost network leaves what was typed where it
 * is, and says so beside the button.
 */
export function FormulairePage({
  action,
  className,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  className: string;
  children: ReactNode;
}) {
  const occupe = useRef(false);
  const [echec, setEchec] = useState<{ code: string; message: string } | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (occupe.current) return;
    occupe.current = true;
    const envoi = new FormData(event.currentTarget);
    const state = await appeler(async () => {
      await action(envoi);
      return { ok: true, value: null } as const;
      // The answer is another page.
    }).catch(() => null);
    occupe.current = false;
    setEchec(state === null || state.ok ? null : state);
  };
  return (
    <FormulaireServeur action={action} onSubmit={onSubmit} className={className}>
      {children}
      {echec && (
        <p role="alert" className="font-semibold text-danger">
          {echec.code === "reseau" ? "Le réseau ne répond pas : réessayez dans un instant." : echec.message}{" "}
          <Remede code={echec.code} />
        </p>
      )}
    </FormulaireServeur>
  );
}
