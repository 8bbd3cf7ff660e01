"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { CadreFormulaire } from "@/app/_ui/cadre-formulaire";
import { ChampChoix, type Option } from "@/app/_ui/champs";
import { ChoisirReponses } from "@/app/_ui/choisir-reponses";
import { EtatEnregistrement } from "@/app/_ui/etat-enregistrement";
import { NouvellesReponses } from "@/app/_ui/nouvelles-reponses";
import { useAutosave } from "@/app/_ui/use-autosave";
import { ficheBrouillonDe, ficheCompleteDe } from "@/lib/recueil/fiche/completude";
import type { FicheBrouillon } from "@/lib/recueil/fiche/schema";
import { VERBE_FICHE } from "@/lib/recueil/fiche/wording";
import { deLaPartie } from "@/lib/recueil/rubriques/rubriques";
import type { ActionState } from "@/lib/socle/action";
import { enregistrerPartie, partieValide } from "@/lib/socle/formulaire/partie";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { useRubriques } from "../rubriques.tsx";
import { enregistrerAction, lireEnregistrementAction, remettreAction } from "./actions.ts";
import { Apercu } from "./apercu.tsx";
import { CeQuiManque } from "./ce-qui-manque.tsx";
import { ChampRubrique } from "./champ-rubrique.tsx";
import { direFiche } from "./dire.ts";
import { type FicheForme, nouvelleCle } from "./forme.ts";
import { SectionBilan } from "./section-bilan.tsx";
import { SectionEnonces } from "./section-enonces.tsx";

type Props = {
  id: string;
  personneId: string;
  version: number;
  transitions: CodeTransition[];
  ateliers: Option[];
  /** Codes of the énoncés already handed in, by id. */
  codes: Record<string, string>;
  /** Ateliers whose attendance nobody has told yet: the fiche cannot be handed in without it. */
  sansPresence: { id: string; code: string | null }[];
  /** Ids of the énoncés whose words were validated once: their transition stays. */
  fixes: string[];
  valeurs: FicheBrouillon;
};

const A_REVOIR: ActionState<never> = {
  ok: false,
  code: "saisie",
  message: "Ces réponses ne peuvent pas être enregistrées : elles restent dans ce navigateur.",
};

export function FicheFormulaire({
  id,
  personneId,
  version,
  transitions,
  ateliers,
  codes,
  sansPresence,
  fixes,
  valeurs,
}: Props) {
  const router = useRouter();
  const rubriques = useRubriques();
  const schemas = useMemo(
    () => ({ brouillon: ficheBrouillonDe(rubriques), complete: ficheCompleteDe(rubriques) }),
    [rubriques],
  );
  const [refus, setRefus] = useState<string | null>(null);
  const courante = useRef(version);
  const [initiales] = useState<FicheForme>(() => ({
    ...valeurs,
    enonces: valeurs.enonces.map((e) => ({ ...e, cle: nouvelleCle() })),
  }));
  // The ids given by the server, kept out of the form: writing them there would look like typing, and save again.
  const ids = useRef(new Map(initiales.enonces.flatMap((e) => (e.id ? [[e.cle, e.id] as const] : []))));
  const form = useForm<FicheForme>({
    resolver: zodResolver(schemas.complete) as never,
    defaultValues: initiales,
    shouldFocusError: false,
  });
  const avecIds = (f: FicheForme): FicheBrouillon => ({
    ...f,
    enonces: f.enonces.map(({ cle, ...e }) => ({ ...e, id: ids.current.get(cle) ?? null })),
  });

  const save = async (values: FicheForme, _naissance: string, connues: FicheBrouillon) => {
    const saisie = avecIds(values);
    const fait = await enregistrerPartie(
      (deja) => partieValide(schemas.brouillon, saisie, connues, deja),
      (donnees) => enregistrerAction({ id, version: courante.current, donnees }),
    );
    if (!fait) return A_REVOIR;
    const { state, partie } = fait;
    if (!state.ok) return state;
    courante.current = state.value.version;
    for (const [i, { cle }] of values.enonces.entries()) {
      const recu = state.value.ids[i];
      if (recu) ids.current.set(cle, recu);
    }
    const enonces = partie.donnees.enonces.map((e, i) => ({ ...e, id: state.value.ids[i] ?? e.id }));
    return { ok: true, value: { ...partie, donnees: { ...partie.donnees, enonces } } } as const;
  };
  const { enregistrement, divergence, nouvelles, generation, choisir, flush } = useAutosave<FicheForme, FicheBrouillon>(
    form,
    save,
    {
      cle: () => `fiche:${id}:${personneId}`,
      version: () => courante.current,
      exporter: avecIds,
      importer: (f) => ({
        ...f,
        enonces: f.enonces.map((e) => {
          const cle = nouvelleCle();
          if (e.id) ids.current.set(cle, e.id);
          return { ...e, cle };
        }),
      }),
      listes: ["enonces", "verbatims"],
      lire: () => lireEnregistrementAction({ id }),
      accepter: (v) => {
        courante.current = v;
      },
    },
  );
  const dire = direFiche(ateliers, rubriques);

  const onSubmit = form.handleSubmit(async () => {
    if (!(await flush())) return setRefus("La fiche n’a pas pu être enregistrée : elle n’est pas remise.");
    const state = await appeler(() => remettreAction({ id }));
    if (!state.ok) return setRefus(state.message);
    router.replace(`/espace/fiches/${id}/remise`);
    router.refresh();
  });

  return (
    <CadreFormulaire
      form={form}
      refus={refus}
      onSubmit={onSubmit}
      className="flex max-w-2xl flex-col gap-12 pb-24"
      avant={divergence && <ChoisirReponses divergence={divergence} dire={dire} choisir={choisir} />}
      inerte={divergence?.origine === "navigateur"}
      tete={
        <>
          <CeQuiManque sansPresence={sansPresence} retenues={enregistrement.retenues} />
          <NouvellesReponses nouvelles={nouvelles} nom={dire.nom} />
        </>
      }
    >
      <ChampChoix<FicheForme>
        name="ateliers"
        label="Ateliers couverts par cette fiche"
        type="checkbox"
        options={ateliers}
      />
      <div className="flex flex-col gap-6 empty:hidden">
        {deLaPartie(rubriques, "recit").map((r) => (
          <ChampRubrique key={r.cle} rubrique={r} lignes={7} />
        ))}
      </div>
      <SectionEnonces
        key={`enonces ${generation}`}
        transitions={transitions}
        codeDe={(cle) => codes[ids.current.get(cle) ?? ""] ?? null}
        isFixe={(cle) => fixes.includes(ids.current.get(cle) ?? "")}
        // What the server deletes with its words comes back as a new énoncé; what has a code keeps its identity.
        oublier={(cle) => ids.current.delete(cle)}
      />
      <SectionBilan key={`bilan ${generation}`} />
      <Apercu />
      <div className="barre">
        <Bouton type="submit" occupe={form.formState.isSubmitting}>
          {form.formState.isSubmitting ? "Un instant…" : VERBE_FICHE.remettre}
        </Bouton>
        <EtatEnregistrement enregistrement={enregistrement} />
      </div>
    </CadreFormulaire>
  );
}
