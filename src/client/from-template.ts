/**
 * A copy of the content of a `<template data-for="name">` inside the host. Scripts fill in text; the page has the
 * shape.
 */
export function fromTemplate(host: Element, name: string): Element {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
  const first = template?.content.firstElementChild;
  if (first === null || first === undefined) throw new Error(`<${host.localName}> needs a template for a ${name}`);
  return document.importNode(first, true);
}
