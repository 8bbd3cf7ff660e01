"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { Remede } from "@/app/_ui/remede";
import { usePret } from "@/app/_ui/use-pret";
import { ChampCle } from "../champ-cle.tsx";
import { lireImportationAction } from "./actions.ts";
import { AIDE_CLE } from "./deposer.tsx";

/** The key of a file that is there already. */
export function CleSeule({ id }: { id: string }) {
  const router = useRouter();
  const pret = usePret();
  const champ = useRef<HTMLInputElement>(null);
  const [cle, setCle] = useState("");
  const [occupe, setOccupe] = useState(false);
  const [refus, setRefus] = useState<{ cle?: string; autre?: { code: string; message: string } }>({});
  const envoyer = async () => {
    setOccupe(true);
    const lue = await appeler(() => lireImportationAction({ id, cle }));
    setOccupe(false);
    setRefus(lue.ok ? {} : lue.erreurs?.cle ? { cle: lue.erreurs.cle } : { autre: lue });
    if (!lue.ok) return champ.current?.focus();
    dire("La clé ouvre le fichier, il se lit.");
    router.refresh();
  };
  return (
    <div className="flex flex-col gap-4" inert={!pret}>
      <ChampCle
        nom="Clé secrète du fichier"
        aide={AIDE_CLE}
        valeur={cle}
        changer={setCle}
        erreur={refus.cle}
        champ={champ}
      />
      {refus.autre && (
        <p role="alert" className="text-danger">
          {refus.autre.message} <Remede code={refus.autre.code} />
        </p>
      )}
      <Bouton onClick={envoyer} occupe={occupe} className="self-start">
        {occupe ? "Un instant…" : "Lire le fichier"}
      </Bouton>
    </div>
  );
}
