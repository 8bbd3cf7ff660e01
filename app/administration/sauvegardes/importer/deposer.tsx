"use client";
import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import { usePret } from "@/app/_ui/use-pret";
import { PART_OCTETS, partsDe, TAILLE_MAX } from "@/lib/conduite/memoire/importation/rules";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { deposerImportationAction, lireImportationAction } from "./actions.ts";
import { envoyerParts } from "./envoyer-parts.ts";
import { CleDuFichier, LireLeFichier, type Refus } from "./lire-le-fichier.tsx";
import { refusDuFichier } from "./refus-du-fichier.ts";

/** The file of an edition and the key it was encrypted for: sent, then read. A wrong key is typed again, the file stays. */
export function Deposer() {
  const router = useRouter();
  const pret = usePret();
  const id = useId();
  const champFichier = useRef<HTMLInputElement>(null);
  const champCle = useRef<HTMLInputElement>(null);
  const [cle, setCle] = useState("");
  const [depot, setDepot] = useState<{ id: string; fichier: File; parts: number } | null>(null);
  const [occupe, setOccupe] = useState(false);
  const [refus, setRefus] = useState<{ fichier?: string; cle?: string; autre?: Refus }>({});

  const refuser = (r: typeof refus) => {
    setRefus(r);
    setOccupe(false);
    if (r.fichier) champFichier.current?.focus();
    else if (r.cle) champCle.current?.focus();
  };

  const envoyer = async () => {
    const fichier = depot?.fichier ?? champFichier.current?.files?.[0];
    if (!fichier) return refuser({ fichier: "Choisissez le fichier de l’édition." });
    if (fichier.size > TAILLE_MAX) return refuser({ fichier: REFUS.importation_lourde });
    const illisible = await refusDuFichier(fichier);
    if (illisible) return refuser({ fichier: illisible });
    if (!cle.trim()) return refuser({ cle: "Collez la clé secrète, qui commence par AGE-SECRET-KEY-1." });
    setRefus({});
    setOccupe(true);
    let { id: ouverte, parts } = depot ?? { id: "", parts: 0 };
    if (!depot) {
      const state = await appeler(() => deposerImportationAction({ taille: fichier.size }));
      // Somebody else's file is there: it is shown in the place of this one.
      if (!state.ok && state.code === "importation_en_cours") router.refresh();
      if (!state.ok) return refuser({ autre: state });
      ouverte = state.value.id;
      setDepot({ id: ouverte, fichier, parts });
    }
    const envoye = await envoyerParts(ouverte, fichier, parts, (arrivees) => {
      parts = arrivees;
      setDepot({ id: ouverte, fichier, parts });
    });
    if (!envoye.ok) {
      // Erased meanwhile: it is sent anew.
      if (envoye.code === "etat") setDepot(null);
      return refuser({ autre: envoye });
    }
    const lue = await appeler(() => lireImportationAction({ id: ouverte, cle }));
    if (!lue.ok) return refuser(lue.erreurs?.cle ? { cle: lue.erreurs.cle } : { autre: lue });
    setDepot(null);
    setCle("");
    setOccupe(false);
    dire("Le fichier est arrivé, il se lit.");
    router.refresh();
  };

  return (
    <div className="flex flex-col gap-6" inert={!pret}>
      <div className="flex flex-col gap-2">
        <label htmlFor={id} className="font-semibold">
          Fichier de l’édition
        </label>
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          Tel qu’il a été téléchargé de l’autre instance : trame-edition-…tar.gz.age, un gigaoctet au plus.
        </p>
        {refus.fichier && (
          <p id={`${id}-erreur`} role="alert" className="text-danger">
            {refus.fichier}
          </p>
        )}
        {depot ? (
          <p className="break-words">
            {depot.fichier.name}, {tailleEnMots(depot.fichier.size)}
          </p>
        ) : (
          <input
            ref={champFichier}
            id={id}
            type="file"
            accept=".age"
            aria-describedby={refus.fichier ? `${id}-erreur ${id}-aide` : `${id}-aide`}
            aria-invalid={refus.fichier ? true : undefined}
            className="saisie w-full max-w-xl cursor-pointer file:mr-3 file:font-semibold file:text-accent file:underline"
          />
        )}
      </div>
      <CleDuFichier valeur={cle} changer={setCle} erreur={refus.cle} champ={champCle} />
      {depot && depot.parts < partsDe(depot.fichier.size) && (
        <div className="flex max-w-xl flex-col gap-2">
          <progress
            aria-label="Avancement de l’envoi"
            value={depot.parts}
            max={partsDe(depot.fichier.size)}
            className="w-full accent-accent"
          />
          <p className="text-sourdine">
            {tailleEnMots(depot.parts * PART_OCTETS)} sur {tailleEnMots(depot.fichier.size)}
          </p>
        </div>
      )}
      <LireLeFichier refus={refus.autre} occupe={occupe} lire={envoyer} />
      <p className="text-petit text-sourdine">Rien ne s’écrit encore : vous verrez d’abord ce que le fichier amène.</p>
    </div>
  );
}
