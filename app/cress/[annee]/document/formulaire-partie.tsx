"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { CadreFormulaire } from "@/app/_ui/cadre-formulaire";
import { ChoisirReponses } from "@/app/_ui/choisir-reponses";
import { EtatEnregistrement } from "@/app/_ui/etat-enregistrement";
import { jugeDe, lecteurDe } from "@/app/_ui/juge";
import { NouvellesReponses } from "@/app/_ui/nouvelles-reponses";
import { useAutosave } from "@/app/_ui/use-autosave";
import { usePret } from "@/app/_ui/use-pret";
import type { ActionState } from "@/lib/socle/action";
import { enregistrerPartie } from "@/lib/socle/formulaire/partie";
import {
  type CleEditoriale,
  LIGNES_DE,
  type PartieEcrite,
  TEXTE_EDITORIAL_MAX,
} from "@/lib/synthese/editorial/parties";
import { AIDE_EDITORIALE, TITRE_EDITORIAL } from "@/lib/synthese/editorial/wording";
import { ChampRedige } from "../synthese/_ui/champ-redige.tsx";
import { ecrirePartieAction, lirePartieAction } from "./actions.ts";
import { direPartie } from "./dire.ts";
import { LignesProgramme } from "./lignes-programme.tsx";
import { LignesSignataires } from "./lignes-signataires.tsx";

const chercher = () => import("@/lib/synthese/editorial/schema").then((m) => m.partieEcrite);
const juge = jugeDe(chercher);
const A_REVOIR: ActionState<never> = {
  ok: false,
  code: "saisie",
  message: "Ces mots ne peuvent pas être enregistrés : ils restent dans ce navigateur.",
};

/** A part of the document being written: saved as one types; a colleague’s words are shown beside one’s own. */
export function FormulairePartie({
  editionId,
  personneId,
  cle,
  version,
  valeurs,
  fermer,
}: {
  editionId: string;
  personneId: string;
  cle: CleEditoriale;
  version: number;
  valeurs: PartieEcrite;
  /** Where one goes on once it is written. */
  fermer: string;
}) {
  const router = useRouter();
  const pret = usePret();
  const courante = useRef(version);
  const form = useForm<PartieEcrite>({
    resolver: juge,
    defaultValues: valeurs,
    shouldFocusError: false,
  });
  const save = async (values: PartieEcrite, _naissance: string, connues: PartieEcrite) => {
    const lire = await lecteurDe(chercher);
    const fait = await enregistrerPartie(
      (deja) => lire(values, connues, deja),
      (donnees) => ecrirePartieAction({ editionId, cle, version: courante.current, donnees }),
    );
    if (!fait) return A_REVOIR;
    if (!fait.state.ok) return fait.state;
    courante.current = fait.state.value.version;
    return { ok: true, value: fait.partie } as const;
  };
  const { enregistrement, divergence, nouvelles, generation, choisir, flush } = useAutosave<PartieEcrite, PartieEcrite>(
    form,
    save,
    {
      cle: () => `partie:${editionId}:${cle}:${personneId}`,
      version: () => courante.current,
      exporter: (v) => structuredClone(v),
      importer: (v) => structuredClone(v),
      listes: ["signataires", "programme"],
      lire: () => lirePartieAction({ editionId, cle }),
      accepter: (v) => {
        courante.current = v;
      },
    },
  );
  const champ = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pret) champ.current?.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
  }, [pret]);
  const terminer = form.handleSubmit(
    async () => {
      if (!(await flush())) return;
      router.push(fermer, { scroll: false });
      router.refresh();
    },
    () => void flush(),
  );
  return (
    <CadreFormulaire
      form={form}
      refus={null}
      onSubmit={terminer}
      onFocus={juge.preparer}
      className="flex flex-col gap-5 border-accent border-l-4 bg-blanc p-4"
      avant={divergence && <ChoisirReponses divergence={divergence} dire={direPartie} choisir={choisir} />}
      inerte={divergence?.origine === "navigateur"}
    >
      <NouvellesReponses nouvelles={nouvelles} nom={direPartie.nom} />
      <div ref={champ}>
        <ChampRedige<PartieEcrite>
          name="texte"
          label={TITRE_EDITORIAL[cle]}
          aide={`${AIDE_EDITORIALE[cle]} Une ligne vide sépare deux paragraphes ; un tiret en début de ligne fait une liste ; **gras**, *italique*.`}
          lignes={10}
          max={TEXTE_EDITORIAL_MAX}
          facultatif
        />
      </div>
      {LIGNES_DE[cle] === "signataires" && <LignesSignataires key={generation} />}
      {LIGNES_DE[cle] === "programme" && <LignesProgramme key={generation} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Bouton type="submit" occupe={form.formState.isSubmitting}>
          Terminer
        </Bouton>
        <EtatEnregistrement enregistrement={enregistrement} />
      </div>
    </CadreFormulaire>
  );
}
