"use client";
import { useEffect, useRef } from "react";
import { Bouton, LienBouton } from "@/app/_ui/bouton";

/** Recovery codes, the one time they are shown: on paper, in a file, then gone. */
export function CodesDeSecours({ codes, destination }: { codes: string[]; destination: string }) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const enregistrer = () => {
    const texte = `Codes de secours de Trame. Chacun sert une fois.\n\n${codes.join("\n")}\n`;
    const url = URL.createObjectURL(new Blob([texte], { type: "text/plain" }));
    const lien = document.createElement("a");
    lien.href = url;
    lien.download = "codes-de-secours-trame.txt";
    lien.click();
    URL.revokeObjectURL(url);
  };
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={titre} tabIndex={-1}>
        Vos codes de secours
      </h2>
      <p>
        Si votre téléphone se perd, un de ces codes le remplace. Chacun sert une fois. Ils ne seront plus montrés :
        gardez-les hors de votre boîte de courriel.
      </p>
      <ul className="grid max-w-md grid-cols-1 gap-x-8 gap-y-1 border-filet border-y py-4 md:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-lg">{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-4 print:hidden">
        <Bouton variante="secondaire" onClick={() => window.print()}>
          Imprimer
        </Bouton>
        <Bouton variante="secondaire" onClick={enregistrer}>
          Enregistrer dans un fichier
        </Bouton>
        <LienBouton href={destination} prefetch={false}>
          Je les ai gardés
        </LienBouton>
      </div>
    </section>
  );
}
