"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton, type Variante } from "@/app/_ui/bouton";
import { reconduireAction } from "./actions.ts";

/** Starts a draft from an earlier candidature and goes to it. */
export function ReconduireBouton({
  id,
  variante = "secondaire",
  children,
}: {
  id: string;
  variante?: Variante;
  children: ReactNode;
}) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [message, setMessage] = useState<string | null>(null);
  const onClick = () => {
    if (pending) return;
    start(async () => {
      const state = await appeler(() => reconduireAction({ id }));
      setMessage(state.ok ? null : state.message);
      if (state.ok) router.push(`/espace/candidatures/${state.value}/modifier`);
    });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Bouton variante={variante} onClick={onClick} occupe={pending}>
        {pending ? "Un instant…" : children}
      </Bouton>
      {message && (
        <p role="alert" className="text-danger">
          {message}
        </p>
      )}
    </div>
  );
}
