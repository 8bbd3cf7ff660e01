"use client";
import { useId, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { ChampFichier, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { useFichierEnvoye } from "@/app/_ui/use-fichier-envoye";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { Volet } from "@/app/_ui/volet";
import { LOGO_OCTETS_MAX, LOGOS_ACCEPTES } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { typographier } from "@/lib/socle/typographie/texte";
import { lienLogoEdition } from "@/lib/synthese/editorial/lien-logo";
import type { LogoLu } from "@/lib/synthese/editorial/lire";
import { retirerLogoAction } from "./actions.ts";

type Props = { editionId: string; logos: readonly LogoLu[]; coOrganisateurs: readonly string[]; ecrit: boolean };

/** The logos of the cover: one for each co-organiser, then those of other partners. */
export function Logos({ editionId, logos, coOrganisateurs, ecrit }: Props) {
  const autres = logos.filter((l) => !coOrganisateurs.includes(l.nom));
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-4">
        {[...coOrganisateurs, ...autres.map((l) => l.nom)].map((nom) => (
          <LogoDe
            key={nom}
            editionId={editionId}
            nom={nom}
            logo={logos.find((l) => l.nom === nom) ?? null}
            ecrit={ecrit}
          />
        ))}
      </ul>
      {ecrit && <AutrePartenaire editionId={editionId} />}
    </div>
  );
}

/** What sends a picture in the name of a body, and tells how it goes. */
function useEnvoiLogo(editionId: string) {
  const relirePage = useRelirePage();
  const { etat, setEtat, envoyer: envoyerFichier } = useFichierEnvoye();
  const envoyer = async (nom: string, fichier: File): Promise<boolean> => {
    const refus = nom.trim() === "" ? REFUS.logo_sans_nom : refusAvantEnvoi(fichier, LOGO_OCTETS_MAX, REFUS.logo_lourd);
    const recu = await envoyerFichier({
      adresse: "/api/logos-edition",
      champs: { edition: editionId, nom, fichier },
      refus,
      enCours: "Envoi du logo…",
      fait: "Le logo est enregistré.",
    });
    if (!refus) await relirePage();
    return recu !== null;
  };
  return { etat, setEtat, envoyer, relirePage };
}

function LogoDe({
  editionId,
  nom,
  logo,
  ecrit,
}: {
  editionId: string;
  nom: string;
  logo: LogoLu | null;
  ecrit: boolean;
}) {
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const { etat, setEtat, envoyer, relirePage } = useEnvoiLogo(editionId);
  const retirer = async () => {
    if (!logo) return;
    const state = await appeler(() => retirerLogoAction({ editionId, logoId: logo.id }));
    setEtat(state.ok ? envoiDit("Le logo est retiré.") : envoiRefuse(state.message));
    champ.current?.focus();
    await relirePage();
  };
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-filet border-b pb-3">
      {logo ? (
        <img
          src={lienLogoEdition(logo.id)}
          alt={nom}
          width={logo.largeur}
          height={logo.hauteur}
          className="h-16 w-auto max-w-40 bg-blanc object-contain p-1"
        />
      ) : (
        <span className="font-semibold">{typographier(nom)}</span>
      )}
      {ecrit && (
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <span id={id} className="sr-only">
            {nom}
          </span>
          <ChampFichier
            champ={champ}
            accept=".png,.jpg,.jpeg,.svg"
            choisir={async (f) => void (await envoyer(nom, f))}
            etat={etat}
            aideId={id}
          >
            {logo ? "Changer le logo" : "Donner son logo"}
          </ChampFichier>
          {logo && (
            <Bouton variante="discret" occupe={etat.pourcent !== null} onClick={retirer}>
              Retirer<span className="sr-only"> le logo de {nom}</span>
            </Bouton>
          )}
        </div>
      )}
    </li>
  );
}

/** A partner that is no co-organiser: named, then its picture. */
function AutrePartenaire({ editionId }: { editionId: string }) {
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [nom, setNom] = useState("");
  const { etat, envoyer } = useEnvoiLogo(editionId);
  return (
    <Volet className="print:hidden" titre="Ajouter le logo d’un autre partenaire" ton="incise">
      <div className="flex flex-col gap-3 pt-2">
        <label htmlFor={id} className="font-semibold">
          Son nom
        </label>
        <input
          id={id}
          className="saisie max-w-md"
          value={nom}
          maxLength={160}
          onChange={(e) => setNom(e.target.value)}
        />
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          {LOGOS_ACCEPTES}. Son nom est ce qui se lit à la place de l’image. Enregistré dès que vous choisissez le
          fichier.
        </p>
        <ChampFichier
          champ={champ}
          accept=".png,.jpg,.jpeg,.svg"
          choisir={async (f) => {
            if (await envoyer(nom, f)) setNom("");
          }}
          etat={etat}
          aideId={`${id}-aide`}
        >
          Choisir son logo
        </ChampFichier>
      </div>
    </Volet>
  );
}
