"use client";
import { useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { ChampCommune } from "@/app/_ui/champ-commune";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import {
  AGREMENTS_ESUS,
  CATEGORIES,
  FAMILLES_ESS,
  NOM_AGREMENT,
  NOM_CATEGORIE,
  NOM_FAMILLE,
} from "@/lib/structure/categories";
import { compacter, isSiret, siretLisible } from "@/lib/structure/identifiants";
import { hasFamille, hasRna, type structureSaisie } from "@/lib/structure/schema";
import type { CommuneChoix } from "@/lib/territoire/queries";
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
      <ChampTexte<StructureForme>
        name="nom"
        label="Nom de la structure"
        aide="Tel qu’il doit figurer dans la synthèse."
        autoComplete="organization"
      />
      <ChampTexte<StructureForme> name="sigle" label="Sigle" aide="S’il est plus connu que le nom." facultatif />
      <ChampSelect<StructureForme>
        name="categorie"
        label="Catégorie, au titre de l’appel"
        options={categories}
        vide="Choisissez"
      />
      {hasFamille(categorie) && (
        <>
          <ChampSelect<StructureForme>
            name="famille"
            label="Famille de l’ESS"
            aide="Au sens de l’article 1er de la loi du 31 juillet 2014."
            options={familles}
            vide="Choisissez"
            facultatif={categorie !== "entreprise_ess"}
          />
          <ChampSelect<StructureForme>
            name="agrementEsus"
            label="Agrément ESUS"
            aide="Entreprise solidaire d’utilité sociale."
            options={agrements}
            vide="Choisissez"
            facultatif
          />
        </>
      )}
      <Siret avecRna={hasRna(categorie, famille)} />
      <ChampTexte<StructureForme> name="adresse" label="Adresse" autoComplete="street-address" facultatif />
      <ChampTexte<StructureForme>
        name="codePostal"
        label="Code postal"
        inputMode="numeric"
        autoComplete="postal-code"
        facultatif
      />
      <ChampCommune<StructureForme>
        name="communeCode"
        label="Commune du siège (facultatif)"
        aide="Les premières lettres, ou le code postal."
        initiale={commune}
      />
      <ChampTexte<StructureForme>
        name="siteWeb"
        label="Site web"
        type="url"
        inputMode="url"
        autoComplete="url"
        facultatif
      />
      <ChampReseau />
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
        <ChampTexte<StructureForme>
          name="siret"
          label="SIRET"
          aide="14 chiffres, sans importance pour les espaces. Vous le trouverez sur annuaire-entreprises.data.gouv.fr."
          inputMode="numeric"
          facultatif
        />
        <p role="status" className={`min-h-6 text-petit ${douteux ? "font-semibold text-danger" : "text-sourdine"}`}>
          {douteux
            ? "Un chiffre semble faux. Si c’est bien celui qu’on vous a donné, dites-le plus bas."
            : complet
              ? siretLisible(siret)
              : ""}
        </p>
      </div>
      {avecRna && (
        <ChampTexte<StructureForme>
          name="rna"
          label="Numéro RNA"
          aide="W suivi de 9 chiffres, sur le récépissé de la préfecture."
          facultatif
        />
      )}
      {motif && (
        <ChampTexte<StructureForme>
          name="sansSiretMotif"
          label={douteux ? "Pourquoi garder ce SIRET" : "Pas de SIRET : pourquoi"}
          aide={douteux ? undefined : "Exemples : association sans salarié, immatriculation en cours."}
          facultatif
        />
      )}
    </>
  );
}
