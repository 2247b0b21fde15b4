/** `#9110` has to be escaped: a fragment is not dialled. */
export function TelephoneLink({ telephone }: { telephone: string }) {
  return <a href={`tel:${encodeURIComponent(telephone.replace(/[^0-9+#]/g, ''))}`}>{telephone}</a>;
}
