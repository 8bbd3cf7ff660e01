"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import { usePret } from "@/app/_ui/use-pret";
import { lireImportationAction } from "./actions.ts";
import { CleDuFichier, LireLeFichier, type Refus } from "./lire-le-fichier.tsx";

/** The key of a file that is there already. */
export function CleSeule({ id }: { id: string }) {
  const router = useRouter();
  const pret = usePret();
  const champ = useRef<HTMLInputElement>(null);
  const [cle, setCle] = useState("");
  const [occupe, setOccupe] = useState(false);
  const [refus, setRefus] = useState<{ cle?: string; autre?: Refus }>({});
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
      <CleDuFichier valeur={cle} changer={setCle} erreur={refus.cle} champ={champ} />
      <LireLeFichier refus={refus.autre} occupe={occupe} lire={envoyer} />
    </div>
  );
}
