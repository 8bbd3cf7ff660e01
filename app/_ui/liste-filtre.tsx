export type ChoixFiltre = readonly (readonly [valeur: string, nom: string])[];

/** One thing a list is narrowed by, chosen among few; `tous`: not narrowed, when that may be. */
export function ListeFiltre(props: { id: string; label: string; valeur?: string; tous?: string; choix: ChoixFiltre }) {
  return (
    <div>
      <label htmlFor={props.id} className="text-petit font-semibold">
        {props.label}
      </label>
      <select id={props.id} name={props.id} className="saisie" defaultValue={props.valeur ?? ""}>
        {props.tous !== undefined && <option value="">{props.tous}</option>}
        {props.choix.map(([valeur, nom]) => (
          <option key={valeur} value={valeur}>
            {nom}
          </option>
        ))}
      </select>
    </div>
  );
}
