/** What a pure function makes of an object, made once for as long as that object is kept by those who read it. */
export function uneFois<A extends object, R>(faire: (valeur: A) => R): (valeur: A) => R {
  const gardes = new WeakMap<A, { fait: R }>();
  return (valeur) => {
    const garde = gardes.get(valeur) ?? { fait: faire(valeur) };
    gardes.set(valeur, garde);
    return garde.fait;
  };
}
