"use client";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { CadreFormulaire } from "@/app/_ui/cadre-formulaire";
import { ChoisirReponses } from "@/app/_ui/choisir-reponses";
import { rattacherCopie } from "@/app/_ui/copie-locale";
import { EtatEnregistrement } from "@/app/_ui/etat-enregistrement";
import { jugeDe, lecteurDe } from "@/app/_ui/juge";
import { NouvellesReponses } from "@/app/_ui/nouvelles-reponses";
import { useAuBesoin } from "@/app/_ui/use-au-besoin";
import { useAutosave } from "@/app/_ui/use-autosave";
import type { PieceLue } from "@/lib/appel/candidature/questions/pieces";
import type { Avancement } from "@/lib/appel/candidature/questions/sections";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import type { EtatCo } from "@/lib/appel/equipe/wording";
import type { ActionState } from "@/lib/socle/action";
import { enregistrerPartie, normaliser } from "@/lib/socle/formulaire/partie";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { completerAction, creerAction, enregistrerAction, soumettreAction } from "./actions.ts";
import { lireEnregistrementAction } from "./concurrence-actions.ts";
import { direCandidature } from "./dire.ts";
import { versForme } from "./forme.ts";
import { Progression, ProgressionEnBref } from "./progression.tsx";
import { QuestionsDe } from "./questions-simples.tsx";
import { Section } from "./section.tsx";
import { SectionAtelier, type TransitionChoix } from "./section-atelier.tsx";
import { SectionAteliers } from "./section-ateliers.tsx";
import { SectionContacts } from "./section-contacts.tsx";
import { SectionOrganisateurs } from "./section-organisateurs.tsx";
import { SectionPieces } from "./section-pieces.tsx";

type Props = {
  personneId: string;
  annee: number;
  periode: { debut: string; fin: string };
  transitions: TransitionChoix[];
  miennes: { id: string; nom: string }[];
  manquesParStructure: Record<string, string[]>;
  structures: { id: string; nom: string; commune: string | null }[];
  communes: CommuneChoix[];
  /** Null until the first answer: no draft is born by opening a page. */
  candidature: { id: string; version: number; aCompleter: boolean; cleCreation: string | null } | null;
  valeurs: CandidatureBrouillon;
  /** How far it is, as the page is drawn. */
  depart: Avancement[];
  pieces?: readonly PieceLue[];
  /** What the structures already named answered. */
  reponses?: Record<string, EtatCo>;
};

/** What the form may hold, in one edition: heavier than the form, it comes once this one is drawn. */
const chercher = () => import("@/lib/appel/candidature/questions/periode").then((m) => m.formulaireDe);
const SANS_STRUCTURE: ActionState<never> = {
  ok: false,
  code: "saisie",
  message: "Choisissez la structure porteuse : d’ici là, vos réponses sont gardées dans ce navigateur.",
};
/** A version nothing ever has: what the server holds is read before it is written. */
const INCONNUE = 0;
const DEJA_NEE: ActionState<never> = {
  ok: false,
  code: "modifiee_entre_temps",
  message: "Ce brouillon était déjà enregistré.",
};

export function CandidatureFormulaire({
  personneId,
  annee,
  periode,
  transitions,
  miennes,
  manquesParStructure,
  structures,
  communes,
  candidature,
  valeurs,
  depart,
  pieces = [],
  reponses = {},
}: Props) {
  const router = useRouter();
  const [refus, setRefus] = useState<string | null>(null);
  const id = useRef(candidature?.id ?? null);
  const version = useRef(candidature?.version ?? 0);
  const { debut, fin } = periode;
  const [formulaireDe, demander] = useAuBesoin(chercher);
  useEffect(() => void demander(), [demander]);
  const schemas = useMemo(() => formulaireDe?.({ debut, fin }), [formulaireDe, debut, fin]);
  const form = useForm<CandidatureBrouillon>({
    shouldFocusError: false,
    resolver: jugeDe(() => chercher().then((de) => de({ debut, fin }).complete)) as never,
    defaultValues: versForme(valeurs),
  });

  const copie = (nom: string) => `candidature:${nom}:${personneId}`;
  const nouvelle = `nouvelle:${annee}`;

  const envoyer = async (
    donnees: CandidatureBrouillon,
    naissance: string,
  ): Promise<ActionState<{ id: string; neuve: boolean } | number>> => {
    const state = id.current
      ? await enregistrerAction({ id: id.current, version: version.current, donnees })
      : await creerAction({ annee, cle: naissance, donnees });
    if (!state.ok) return state;
    if (typeof state.value === "object") {
      const { id: nee, neuve } = state.value;
      id.current = nee;
      version.current = neuve ? 1 : INCONNUE;
      window.history.replaceState(null, "", `/espace/candidatures/${nee}/modifier`);
      if (!neuve) return DEJA_NEE;
    } else version.current = state.value;
    return state;
  };
  const save = async (values: CandidatureBrouillon, naissance: string, connues: CandidatureBrouillon) => {
    if (!values.structureId && !connues.structureId) return SANS_STRUCTURE;
    const lire = await lecteurDe(() => chercher().then((de) => de({ debut, fin }).brouillon));
    const fait = await enregistrerPartie(
      (deja) => lire(values, connues, deja),
      (donnees) => envoyer(donnees, naissance),
    );
    if (!fait) return SANS_STRUCTURE;
    return fait.state.ok ? ({ ok: true, value: fait.partie } as const) : fait.state;
  };
  const { enregistrement, divergence, nouvelles, generation, choisir, flush, touch } = useAutosave<
    CandidatureBrouillon,
    CandidatureBrouillon
  >(form, save, {
    cle: () => copie(id.current ?? nouvelle),
    rattacher: () => {
      if (candidature?.cleCreation) rattacherCopie(copie(nouvelle), copie(candidature.id), candidature.cleCreation);
    },
    version: () => (id.current ? version.current : null),
    // As the server keeps them; those it cannot keep, as they were typed.
    exporter: (v) => (schemas ? normaliser(schemas.brouillon, v) : structuredClone(v)),
    importer: versForme,
    listes: ["ateliers", "intervenants"],
    lire: () => lireEnregistrementAction({ id: id.current ?? "" }),
    accepter: (v) => {
      version.current = v;
    },
  });
  const avancement = {
    manquesParStructure,
    complete: schemas?.complete ?? null,
    depart,
    retenues: enregistrement.retenues,
  };
  const dire = direCandidature({ structures, communes });

  /** A file needs its candidature: what is typed is saved first. */
  const idPourFichier = async () => {
    if (!id.current) touch();
    await flush();
    return id.current;
  };

  const onSubmit = form.handleSubmit(async () => {
    if (!id.current) touch();
    if (!(await flush()) || !id.current)
      return setRefus("La candidature n’a pas pu être enregistrée : elle n’est pas déposée.");
    const envoyee = { id: id.current };
    const state = await appeler(() => (candidature?.aCompleter ? completerAction(envoyee) : soumettreAction(envoyee)));
    setRefus(state.ok ? null : state.message);
    if (!state.ok) return;
    router.replace(`/espace/candidatures/${id.current}/deposee`);
    router.refresh();
  });

  return (
    <CadreFormulaire
      form={form}
      refus={refus}
      onSubmit={onSubmit}
      onFocus={() => void demander()}
      className="flex max-w-2xl flex-col gap-12 pb-24"
      avant={divergence && <ChoisirReponses divergence={divergence} dire={dire} choisir={choisir} />}
      inerte={divergence?.origine === "navigateur"}
      tete={
        <>
          <NouvellesReponses nouvelles={nouvelles} nom={dire.nom} />
          <Progression {...avancement} />
        </>
      }
    >
      <SectionOrganisateurs
        miennes={miennes}
        structures={structures}
        manquesParStructure={manquesParStructure}
        reponses={reponses}
      />
      <SectionContacts />
      <SectionAtelier transitions={transitions} generation={generation} annee={annee} candidatureId={id} />
      <SectionAteliers key={generation} periode={periode} communes={communes} />
      <Section id="accueil">
        <QuestionsDe section="accueil" />
      </Section>
      <SectionPieces candidature={idPourFichier} pieces={pieces} />
      <Section id="engagements">
        <QuestionsDe section="engagements" />
      </Section>
      <div className="barre">
        <Bouton type="submit" occupe={form.formState.isSubmitting}>
          {form.formState.isSubmitting
            ? "Un instant…"
            : candidature?.aCompleter
              ? "Renvoyer la candidature"
              : "Déposer la candidature"}
        </Bouton>
        <ProgressionEnBref {...avancement} enregistre={enregistrement.etat !== "echec"} />
        <EtatEnregistrement enregistrement={enregistrement} />
      </div>
    </CadreFormulaire>
  );
}
