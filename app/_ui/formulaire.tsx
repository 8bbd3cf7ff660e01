"use client";
import { createContext, Fragment, type ReactNode, useContext, useEffect, useId, useRef } from "react";
import type { FieldValues } from "react-hook-form";
import { exposants } from "@/app/_ui/exposants";
import { instantLong } from "@/lib/socle/typographie/dates";
import { Bouton, type Variante } from "./bouton.tsx";
import { CadreFormulaire } from "./cadre-formulaire.tsx";
import { ChoisirReponses } from "./choisir-reponses.tsx";
import { direDeLaPage } from "./dire-de-la-page.ts";
import { NouvellesReponses } from "./nouvelles-reponses.tsx";
import { Remede } from "./remede.tsx";
import type { useEnvoi } from "./use-envoi.ts";

type Envoi<F extends FieldValues, V> = ReturnType<typeof useEnvoi<F, V, unknown>>;
const Contexte = createContext<Pick<Envoi<FieldValues, unknown>, "enCours" | "retenue"> | null>(null);

/** The frame of a form sent by its button: what is wrong at the top, words of an earlier visit, those of somebody else. */
export function Formulaire<F extends FieldValues, V>({
  envoi,
  id,
  className,
  children,
}: {
  envoi: Envoi<F, V>;
  /** For a button outside it. */
  id?: string;
  className: string;
  children: ReactNode;
}) {
  const { form, garde, soumettre, preparer, enCours, refus, retenue } = envoi;
  const champs = useRef<HTMLFormElement>(null);
  const dire = direDeLaPage(champs);
  return (
    <CadreFormulaire
      ref={champs}
      form={form}
      refus={refus}
      id={id}
      onSubmit={soumettre}
      onFocus={preparer}
      className={className}
    >
      {garde.ecarts.length > 0 && (
        <ChoisirReponses
          divergence={{ origine: "serveur", ecarts: garde.ecarts, par: null, at: null, depassee: true }}
          dire={dire}
          choisir={garde.choisir}
        />
      )}
      {garde.venues.length > 0 && <NouvellesReponses nouvelles={{ par: null, champs: garde.venues }} nom={dire.nom} />}
      {garde.rendue && (
        <Rendue
          at={garde.rendue}
          effacer={() => {
            garde.repartir();
            champs.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
          }}
        />
      )}
      <Contexte value={{ enCours, retenue }}>
        <Fragment key={garde.generation}>{children}</Fragment>
      </Contexte>
    </CadreFormulaire>
  );
}

/** Words of an earlier visit are back in their fields; the closed lines they are behind open. */
function Rendue({ at, effacer }: { at: Date; effacer: () => void }) {
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (let l = boite.current?.closest("details"); l; l = l.parentElement?.closest("details")) l.open = true;
  }, []);
  return (
    <div ref={boite} role="status" className="flex flex-wrap items-center gap-x-6 border-accent border-l-2 pl-4">
      <p>Ce que vous aviez écrit ici ({exposants(instantLong(at))}) n’était pas parti : vos mots sont de retour.</p>
      <Bouton variante="discret" onClick={effacer}>
        Les effacer
      </Bouton>
    </div>
  );
}

/** The button of a form, and beside it what keeps the words from leaving. It keeps the focus while they leave. */
export function Envoyer({
  children,
  attente = "Un instant…",
  variante,
  className,
  aussi,
  dit,
  onClick,
}: {
  children: ReactNode;
  attente?: string;
  variante?: Variante;
  className?: string;
  /** Another way out, beside the button. */
  aussi?: ReactNode;
  /** What was done, once it is. */
  dit?: ReactNode;
  /** Called before the form is sent: which of its buttons sends it. */
  onClick?: () => void;
}) {
  const envoi = useContext(Contexte);
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Bouton
        type="submit"
        variante={variante}
        className={className}
        occupe={envoi?.enCours}
        onClick={onClick}
        aria-describedby={envoi?.retenue ? id : undefined}
      >
        {envoi?.enCours ? attente : children}
      </Bouton>
      {aussi}
      {envoi?.retenue ? <Retenue id={id} /> : <div role="status">{dit}</div>}
    </div>
  );
}

/** What keeps the words of a form from leaving, for one whose button is elsewhere too. */
export function Retenue({ id }: { id?: string }) {
  const retenue = useContext(Contexte)?.retenue;
  if (!retenue) return null;
  return (
    <p id={id} role="alert" className="font-semibold text-danger">
      {retenue.message}
      {retenue.code === "reseau" && " L’envoi repart de lui-même dès que le réseau revient."}{" "}
      <Remede code={retenue.code} />
    </p>
  );
}
