/** A day to filter by; nothing chosen is all of them. */
export function JourFiltre({ id, label, valeur }: { id: string; label: string; valeur?: string }) {
  return (
    <div>
      <label htmlFor={id} className="text-petit font-semibold">
        {label}
      </label>
      <input id={id} name={id} type="date" defaultValue={valeur} className="saisie" />
    </div>
  );
}
