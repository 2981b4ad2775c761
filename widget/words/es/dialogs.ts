import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Atrás',
  save: 'Guardar',
  remove: 'Quitar',
  copy: 'Copiar',
  nobody: 'Nadie',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Escriba “${phrase}” para confirmar`,
  typedWrong: (phrase) => `Escriba “${phrase}” exactamente como aparece aquí.`,

  addName: 'Nombre',
  addNameHint: 'Solo para usted. También se muestra el nombre de la tienda en Amazon.',
  addNameMissing: 'Póngale un nombre para reconocerla en la lista.',
  addNameLong: 'Como máximo 60 caracteres.',
  addMarketplace: 'Marketplace',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} pertenece a la región ${region}. Japón, Australia y Singapur se conectan de uno en uno.`
      : `${country} pertenece a la región ${region}: un inicio de sesión abarca los marketplaces de esa cuenta; se pueden añadir otras.`,
  addMarketplaceMissing: 'Elija dónde vende la cuenta.',
  choose: 'Elegir',
  addSeller: 'Vendedor',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Crear',
  added: (name) => `Añadida a la lista: ${name}. Conéctela ahora.`,
  nameTaken: 'Ya tiene una conexión con este nombre.',

  arrivalStart: 'Desde Amazon',
  arrivalTitle: (id) => `¿A qué pertenece ${id}?`,
  arrivalRenewTitle: (name) => `Renovar ${name}`,
  arrivalRenewing: 'Está volviendo a Amazon para confirmarlo.',
  arrivalReading: 'Viene de Amazon. Estamos buscando a qué pertenece la cuenta.',
  arrivalKnown: 'Esta cuenta está conectada aquí más de una vez. ¿Qué conexión quiere renovar?',
  arrivalAddTo: (id, seller) => `¿Añadir ${id} a ${seller}?`,
  arrivalAddToBody: 'Viene de las páginas de Amazon con una cuenta que aún no está conectada aquí.',
  arrivalWhich: (id) => `¿A qué vendedor pertenece ${id}?`,
  arrivalSearch: 'Buscar vendedores',
  arrivalFound: (count) => plural(count, { one: '# vendedor encontrado', other: '# vendedores encontrados' }),
  arrivalNew: 'Vendedor nuevo',
  arrivalNewName: 'Nombre del vendedor',
  arrivalEnds: (time) => `Amazon mantiene esto abierto hasta las ${time}.`,
  arrivalGo: 'Continuar a Amazon',
} satisfies typeof english;
