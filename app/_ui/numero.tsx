/** « 4ᵉ », « 1ʳᵉ »: an ordinal as French prints it. */
function Ordinal({ n }: { n: number }) {
  return (
    <>
      {n}
      <sup>{n === 1 ? "re" : "e"}</sup>
    </>
  );
}

/** « 4ᵉ conférence régionale de l’économie sociale et solidaire, Hauts-de-France, 2023 » */
export function NomConference({ edition }: { edition: { numero: number; annee: number; regionNom: string } }) {
  return (
    <>
      <Ordinal n={edition.numero} /> conférence régionale de l’économie sociale et solidaire · {edition.regionNom} ·{" "}
      {edition.annee}
    </>
  );
}
