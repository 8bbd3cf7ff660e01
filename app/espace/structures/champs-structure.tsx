"use client";
import { useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { ChampCommune } from "@/app/_ui/champ-commune";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import {
  AGREMENTS_ESUS,
  CATEGORIES,
  FAMILLES_ESS,
  isAvecFamille,
  isAvecRna,
  NOM_AGREMENT,
  NOM_CATEGORIE,
  NOM_FAMILLE,
} from "@/lib/appel/structure/categories";
import { compacter, isSiret, siretLisible } from "@/lib/appel/structure/identifiants";
import { QUESTIONS_STRUCTURE as Q } from "@/lib/appel/structure/questions";
import type { structureSaisie } from "@/lib/appel/structure/schema";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { ChampReseau } from "./champ-reseau.tsx";

export type StructureForme = z.input<typeof structureSaisie>;

const categories = CATEGORIES.map((value) => ({ value, label: NOM_CATEGORIE[value] }));
const familles = FAMILLES_ESS.map((value) => ({ value, label: NOM_FAMILLE[value] }));
const agrements = AGREMENTS_ESUS.map((value) => ({ value, label: NOM_AGREMENT[value] }));

/** What a structure says of itself (form F1, section A). */
export function ChampsStructure({ commune }: { commune?: CommuneChoix }) {
  const categorie = useWatch<StructureForme, "categorie">({ name: "categorie" });
  const famille = useWatch<StructureForme, "famille">({ name: "famille" });
  return (
    <>
      <ChampTexte<StructureForme> name="nom" {...Q.nom} autoComplete="organization" />
      <ChampSelect<StructureForme> name="categorie" {...Q.categorie} options={categories} vide="Choisissez" />
      {isAvecFamille(categorie) && (
        <>
          <ChampSelect<StructureForme>
            name="famille"
            {...Q.famille}
            options={familles}
            vide="Choisissez"
            facultatif={categorie !== "entreprise_ess"}
          />
          <ChampSelect<StructureForme> name="agrementEsus" {...Q.agrementEsus} options={agrements} vide="Choisissez" />
        </>
      )}
      <Siret avecRna={isAvecRna(categorie, famille)} />
      <ChampCommune<StructureForme> name="communeCode" {...Q.communeCode} initiale={commune} />
      <VoletFacultatif<StructureForme>
        titre="Sigle, adresse, site, réseau"
        noms={["sigle", "adresse", "codePostal", "siteWeb", "reseau"]}
      >
        <ChampTexte<StructureForme> name="sigle" {...Q.sigle} />
        <ChampTexte<StructureForme> name="adresse" {...Q.adresse} autoComplete="address-line1" />
        <ChampTexte<StructureForme>
          name="codePostal"
          {...Q.codePostal}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <ChampTexte<StructureForme> name="siteWeb" {...Q.siteWeb} type="url" inputMode="url" autoComplete="url" />
        <ChampReseau />
      </VoletFacultatif>
    </>
  );
}

/** The SIRET, the RNA of an association, or why there is none: a doubtful number asks for a reason and goes through. */
function Siret({ avecRna }: { avecRna: boolean }) {
  const { getFieldState, formState } = useFormContext<StructureForme>();
  const siret = compacter(useWatch<StructureForme, "siret">({ name: "siret" }) ?? "");
  const rna = useWatch<StructureForme, "rna">({ name: "rna" });
  const complet = /^\d{14}$/.test(siret);
  const douteux = complet && !isSiret(siret) && !/^0+$/.test(siret);
  const motif = douteux || (siret === "" && !(avecRna && rna)) || getFieldState("sansSiretMotif", formState).invalid;
  return (
    <>
      <div className="flex flex-col gap-1">
        <ChampTexte<StructureForme> name="siret" {...Q.siret} inputMode="numeric" />
        <p role="status" className={`min-h-6 text-petit ${douteux ? "font-semibold text-danger" : "text-sourdine"}`}>
          {douteux
            ? "Un chiffre semble faux. Si c’est bien celui qu’on vous a donné, dites-le plus bas."
            : complet
              ? siretLisible(siret)
              : ""}
        </p>
      </div>
      {avecRna && <ChampTexte<StructureForme> name="rna" {...Q.rna} />}
      {motif && (
        <ChampTexte<StructureForme>
          name="sansSiretMotif"
          {...(douteux ? { label: "Pourquoi garder ce SIRET", facultatif: true } : Q.sansSiretMotif)}
        />
      )}
    </>
  );
}
