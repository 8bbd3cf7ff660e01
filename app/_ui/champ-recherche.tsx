/** The words one looks for in a list, as its address keeps them. */
export function ChampRecherche({
  label,
  valeur,
  id = "q",
  className,
}: {
  label: string;
  valeur: string | undefined;
  id?: string;
  className?: string;
}) {
  return (
    <div className={className}>
      <label htmlFor={id} className="font-semibold text-petit">
        {label}
      </label>
      <input id={id} name="q" type="search" className="saisie" defaultValue={valeur} maxLength={100} />
    </div>
  );
}
