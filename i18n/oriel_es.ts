<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>El mapa no muestra nada de la capa de imagen: haga zoom a ella o elija toda la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Este lugar del mapa no se puede expresar en {crs}: elija un lugar sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>«{path}» no se puede mostrar: el archivo falta o está dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>El trabajo en curso no se puede proteger contra un cierre inesperado en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="150"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>El tono y la saturación del estilo de la capa no se tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Añada o elija una capa de imagen: Oriel trabaja con rásteres.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>«{name}» no es una capa ráster: elija una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>«{name}» no se puede leer: repare su fuente de datos en el árbol de capas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>QGIS dibuja esta capa para Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>Oriel ve esta capa tal como la dibuja QGIS, debido a su estilo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>«{name}» solo puede ser dibujada por QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Esta capa no tiene SRC: los tamaños están en unidades de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>La capa se ha eliminado: elija otra capa de imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} píxeles son demasiados para dibujarlos de una vez: acerque el zoom.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>«{name}» no se dibujó en {seconds:g} s: compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>«{name}» no se pudo dibujar ({error}): compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="103"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>La capa de destino ya no existe: elija otra o un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="105"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>«{name}» no contiene polígonos: elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="108"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>«{name}» es de solo lectura: elija otra capa o un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>«{path}» ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="129"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>No se puede escribir en la carpeta «{path}»: elija otra.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>«{path}» no se pudo crear ({error}): ¿el disco está lleno o protegido contra escritura?</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="150"/>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="174"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>«{name}» no se puede editar ahora: quizá otro programa u otra capa la tiene bloqueada.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="176"/>
        <source>Oriel: add {count} object(s)</source>
        <translation>Oriel: añadir {count} objeto(s)</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>«{name}» rechazó el objeto: revise sus restricciones o elija un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>«{name}» no se puede editar ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="200"/>
        <source>Oriel: take back</source>
        <translation>Oriel: retirar</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="204"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>«{name}» ya no contiene el objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="217"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>«{name}» no se pudo escribir ({error}). Los objetos siguen en el mapa: libere el archivo y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="232"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation>«{name}» contiene polígonos simples y este objeto tiene {count} partes: elija una capa multipolígono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="90"/>
        <source>Aligning the dates</source>
        <translation>Alineando las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="103"/>
        <source>Comparing the dates</source>
        <translation>Comparando las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation>Trazando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="130"/>
        <source>Pictures of changes</source>
        <translation>Imágenes de los cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="154"/>
        <source>Saving the evidence</source>
        <translation>Guardando la evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="165"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Antes y Después son ambos «{name}»: elija dos capas distintas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="168"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Escriba qué buscar, por ejemplo «new buildings» o «trees lost» (en inglés).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="176"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>«{name}» solo puede ser dibujada por QGIS; expórtela como GeoTIFF para compararla.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="164"/>
        <source>{count} changes saved to {file}</source>
        <translation>{count} cambios guardados en {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="178"/>
        <source>No change at this sensitivity.</source>
        <translation>Ningún cambio con esta sensibilidad.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Aparecido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation>QGIS se cerró inesperadamente: se puede(n) restaurar {count} objeto(s) sin guardar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="84"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS se cerró inesperadamente: sus últimas indicaciones se pueden restaurar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="111"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation>{count} objeto(s) restaurado(s); guarde la capa para conservarlos.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel: objetos restaurados</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation>Resaltando {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation>Contrastado con: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation>Dibujando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nada alcanza este umbral; muévalo a la izquierda.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation>Buscando lugares</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation>Ningún lugar de esta capa tiene datos de imagen que buscar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation>{count} lugares, los mejores primero. Haga clic en uno para ir allí.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation>Imágenes de los lugares</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation>{count} polígonos guardados en {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Aún no hay nada de lo que quitar: haga clic izquierdo en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Aún no hay nada que guardar: haga clic en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation>Guardado(s) {count} como {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Retirado; Enter lo guarda de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Borrado; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>La imagen ya no está; los contornos del mapa se conservan y se pueden guardar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="105"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Elija arriba la imagen de este objeto y vuelva a abrirlo para modificarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Estos contornos pertenecen a imágenes distintas: guárdelos uno tras otro.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation>Modificando el contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation>Dibujando el contorno</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>No se encontró nada aquí: haga clic en el centro del objeto o arrastre un recuadro a su alrededor.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>No quedaría nada del objeto: Esc lo quita del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>La línea no corta el objeto: trácela de fuera a fuera.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>Para combinar hacen falta dos contornos en el mapa: arrastre primero un recuadro alrededor de otro objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Aún no hay nada que modificar: haga clic en un objeto primero.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Los clics van a otra herramienta de mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Haga clic en un objeto guardado para refinarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc: volver</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>El botón izquierdo pinta, el derecho borra.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]: tamaño del pincel · B: listo · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Arrastre una línea a través del objeto para cortarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X: volver · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Haga clic en un objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Arrastrar: recuadro · Shift+arrastrar: rodearlo</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Buscando el contorno; más clics lo refinan.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation>Esc: borrar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: guardar como {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation>{count} objetos: un clic refina el que toca, un recuadro añade uno.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: combinar · Esc: borrar</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: contorno {shown} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation>El clic izquierdo añade, el derecho quita.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation>{count} sin guardar en el mapa: aún se puede guardar.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Analizando la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>El objeto guardado ya no está en su capa; su contorno vuelve a estar en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nada que reabrir: elija en «Guardar en» la capa que contiene el objeto.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>No hay ningún objeto guardado aquí: ponga el puntero sobre un objeto de «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Ocurrió algo inesperado: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation>La imagen ha cambiado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation>Imagen no compatible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation>Falta un paquete de Python</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation>Sin memoria o dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation>El modelo no se puede usar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation>La caché no se puede usar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="43"/>
        <source>◀ Previous</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="45"/>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="95"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="43"/>
        <source>The earlier image</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="44"/>
        <source>The later image</source>
        <translation>La imagen posterior</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>Swap the dates</source>
        <translation>Intercambiar las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Any change</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Only …</source>
        <translation>Solo …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Spectral (no model)</source>
        <translation>Espectral (sin IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="55"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Palabras en inglés: «new …» solo lo aparecido, «… lost» solo lo desaparecido, sin más ambos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="58"/>
        <source>Whole overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="46"/>
        <source>In view</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="59"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="68"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>A la derecha: también cuentan los cambios más débiles; nada se recalcula</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="71"/>
        <source>Save as layers</source>
        <translation>Guardar como capas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="73"/>
        <source>Save the objects as a polygon layer, and the evidence as a raster layer</source>
        <translation>Guardar los objetos como capa de polígonos y la evidencia como capa ráster</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="152"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Cambiar el color de esta clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Quitar esta clase de la lista</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Los objetos guardados reciben esta clase. Las teclas 1 a 9 eligen en el mapa; F2 cambia el nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation>clase nueva</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Imagen con la que se trabaja; sigue a la capa activa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation>Modelo y dispositivo; haga clic para ver las opciones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Este QGIS usa Python {version}; Oriel necesita 3.10 o posterior: instale QGIS 3.34 o posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation>Oriel funciona en este equipo y necesita estos paquetes de Python: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation>Faltan algunos paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation>Comando de instalación</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation>Carpeta de paquetes de Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation>Ejecute este comando en un terminal (se descargan unos 5 GB) y compruebe de nuevo:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation>Sin red: use una carpeta en la que se instalaron los paquetes en otro equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} en espera)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation>quedan {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation>donde Oriel lo espera</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation>en el perfil de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation>el Python de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation>Caché en disco</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation>Carpeta de caché</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation>Espera máxima para capas web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Todo se ejecuta en este equipo; ninguna imagen sale de él.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Izquierda: pocas esquinas. Derecha: sigue cada píxel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation>Ángulos rectos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Lados rectos y esquinas a escuadra, para edificios</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contorno redondeado, para árboles, agua y campos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation>Los huecos menores se cierran</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Las partes menores se descartan</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Huecos hasta</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Parte mínima</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation>✓ Más así</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Aceptar el lugar elegido: los parecidos suben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation>✗ Esto no</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rechazar el lugar elegido: los parecidos bajan</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation>Guardar como capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation>Guardar los lugares con rango y puntuación como capa de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for: “,” separates synonyms, “;” concepts, “-” says what not to find. Enter: highlight.</source>
        <translation>Palabras buscadas, en inglés: «,» separa sinónimos, «;» conceptos, «-» indica lo que no se busca. Enter: resaltar.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="47"/>
        <source>Whole layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Pintar dónde se encuentran las palabras, como mapa de calor (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Ver lugares</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the layer that match best</source>
        <translation>Listar los lugares de la capa que mejor coinciden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="62"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Qué seguridad debe tener un lugar para ser un polígono; los contornos cambian al instante</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="66"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Dibujar contornos nítidos y guardarlos como capa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="94"/>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="102"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Guarda en la capa lo que hay en pantalla (Enter o S en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Retira la última indicación, después el último objeto guardado (Ctrl+Z en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Quita del mapa todos los contornos sin guardar (Esc en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Siguiente candidato</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Muestra el siguiente contorno candidato (Tab en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Hace un solo objeto de todos los contornos en pantalla (M en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Trazar una línea a través del objeto para cortarlo en dos (X en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Pintar con el botón izquierdo, borrar con el derecho (B en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Agrandar el contorno un píxel (] en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Reducir el contorno un píxel ([ en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Hacer clic en un objeto guardado para refinarlo (E con el puntero encima)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Radio del pincel en pantalla ([ y ] en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>Guardar {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation>Volver a señalar en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Hay otra herramienta de mapa activa; con esto los clics en el mapa vuelven a segmentar objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation>GeoPackage nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Elegir el archivo nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation>GeoPackage nuevo para objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation>junto a la imagen o al proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Los objetos guardados se añaden a esta capa.
GeoPackage nuevo: {where}, en el SRC de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Elegir el archivo de un GeoPackage nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="45"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Señalar, consultar y comparar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Faltan los paquetes de Oriel: abra el panel de Oriel para instalarlos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="106"/>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation>Encontrar cambios</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compara dos rásteres del mismo lugar, sean cuales sean su SRC y su resolución: los alinea y traza lo que cambió. Con palabras (en inglés), solo los cambios que les conciernen. Los polígonos están en el SRC del primer ráster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation>Solo lo que nombran estas palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation>Eliminar desplazamiento y diferencias de luz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation>Resaltar palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Encuentra en toda la capa lo que nombran las palabras (en inglés). El mapa de calor va de 0 a 250 para 0 a 100 %, 255 = sin datos; con varios conceptos es un ráster de clases. Palabras: «building, roof; tree; -greenhouse».

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation>Contornos nítidos con el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation>Segmentar a partir de indicaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Traza el objeto en cada objeto espacial de una capa vectorial: un punto es un clic sobre él; el rectángulo envolvente de una línea o polígono, un recuadro a su alrededor. La capa puede estar en cualquier SRC; «prompt» es el id del objeto espacial.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation>Puntos o recuadros</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation>Segmentando</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="55"/>
        <source>loading PyTorch, once a session</source>
        <translation>cargando PyTorch, una vez por sesión</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="97"/>
        <source>{model} does not understand words: choose Oriel Compact or a CLIP model in the options.</source>
        <translation>{model} no entiende palabras: elija Oriel Compact o un modelo CLIP en las opciones.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="140"/>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="184"/>
        <source>change</source>
        <translation>cambios</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>places</source>
        <translation>lugares</translation>
    </message>
</context>
</TS>
