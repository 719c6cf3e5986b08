<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>La carte ne montre rien de la couche image : zoomez dessus ou choisissez toute la couche.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Cet endroit de la carte ne peut pas être exprimé en {crs} : choisissez un endroit sur l'image.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>« {path} » ne peut pas être affiché : le fichier est absent ou endommagé.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>Le travail en cours ne peut pas être protégé d'un plantage dans {folder} : {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="150"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>La teinte et la saturation du style de la couche ne sont pas prises en compte.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Ajoutez ou choisissez une couche image : Oriel travaille sur des rasters.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>« {name} » n'est pas une couche raster : choisissez une image.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>« {name} » est illisible : réparez sa source de données dans l'arbre des couches.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>QGIS dessine cette couche pour Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>Oriel voit cette couche telle que QGIS la dessine, à cause de son style.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>« {name} » ne peut être dessinée que par QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Cette couche n'a pas de SCR : les tailles sont en unités de la couche.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>La couche a été supprimée : choisissez une autre couche image.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} pixels, c'est trop pour un seul dessin : zoomez.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>« {name} » n'a pas été dessinée en {seconds:g} s : vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>« {name} » n'a pas pu être dessinée ({error}) : vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="103"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>La couche cible a disparu : choisissez-en une autre ou un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="105"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>« {name} » ne contient pas de polygones : choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="108"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>« {name} » est en lecture seule : choisissez une autre couche ou un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>« {path} » existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="129"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>Impossible d'écrire dans le dossier « {path} » : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>« {path} » n'a pas pu être créé ({error}) : le disque est-il plein ou protégé en écriture ?</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="150"/>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="174"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>« {name} » ne peut pas être éditée maintenant : un autre programme ou une autre couche la verrouille peut-être.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="176"/>
        <source>Oriel: add {count} object(s)</source>
        <translation>Oriel : ajouter {count} objet(s)</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>« {name} » a refusé l'objet : vérifiez ses contraintes ou choisissez un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>« {name} » ne peut pas être éditée maintenant.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="200"/>
        <source>Oriel: take back</source>
        <translation>Oriel : reprendre</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="204"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>« {name} » ne contient plus l'objet.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="217"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>« {name} » n'a pas pu être écrit ({error}). Les objets sont encore sur la carte : libérez le fichier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="232"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation>« {name} » contient des polygones simples, cet objet a {count} parties : choisissez une couche multipolygone.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="90"/>
        <source>Aligning the dates</source>
        <translation>Alignement des dates</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="103"/>
        <source>Comparing the dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation>Tracé des contours</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="130"/>
        <source>Pictures of changes</source>
        <translation>Images des changements</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="154"/>
        <source>Saving the evidence</source>
        <translation>Enregistrement des indices</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="165"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Avant et Après sont tous deux « {name} » : choisissez deux couches différentes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="168"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Saisissez ce qu'il faut chercher, par exemple « new buildings » ou « trees lost » (en anglais).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="176"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>« {name} » ne peut être dessinée que par QGIS ; exportez-la en GeoTIFF pour la comparer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="164"/>
        <source>{count} changes saved to {file}</source>
        <translation>{count} changements enregistrés dans {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="178"/>
        <source>No change at this sensitivity.</source>
        <translation>Aucun changement à cette sensibilité.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Apparu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation>QGIS s'est arrêté de façon inattendue : {count} objet(s) non enregistré(s) peuvent être restaurés.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="84"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS s'est arrêté de façon inattendue : vos dernières indications peuvent être restaurées.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="111"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation>{count} objet(s) restauré(s) ; enregistrez la couche pour les conserver.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel : objets restaurés</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation>Mise en évidence de {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation>Comparé à : {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation>Dessin des contours</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Rien n'atteint ce seuil ; déplacez-le vers la gauche.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation>Recherche de lieux</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation>Aucun lieu de cette couche n'a de données image à parcourir.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation>{count} lieux, les meilleurs d'abord. Cliquez sur un lieu pour y aller.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation>Images des lieux</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation>{count} polygones enregistrés dans {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Rien à retirer pour l'instant : faites d'abord un clic gauche sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Rien à enregistrer pour l'instant : cliquez d'abord sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation>{count} enregistré(s) comme {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation>Plus rien à annuler.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Repris ; Enter l'enregistre à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Effacé ; Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>L'image a disparu ; les contours sur la carte restent et peuvent être enregistrés.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="105"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Choisissez ci-dessus l'image de cet objet, puis rouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Ces contours appartiennent à des images différentes : enregistrez-les l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation>Modification du contour</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation>Dessin du contour</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Rien trouvé ici : cliquez au milieu de l'objet ou tracez un cadre autour.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Il ne resterait rien de l'objet : Esc l'enlève de la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>La ligne ne coupe pas l'objet : tracez-la de l'extérieur à l'extérieur.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>La fusion demande deux contours sur la carte : tracez d'abord un cadre autour d'un autre objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Rien à modifier pour l'instant : cliquez d'abord sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Les clics vont à un autre outil cartographique.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Cliquez sur un objet enregistré pour l'affiner.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc : retour</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>Le bouton gauche peint, le droit efface.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ] : taille du pinceau · B : terminer · Ctrl+Z : annuler</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Tracez une ligne à travers l'objet pour le couper.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X : retour · Ctrl+Z : annuler</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Cliquez sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Glisser : cadre autour · Shift+glisser : l'entourer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Recherche du contour ; d'autres clics l'affinent.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation>Esc : effacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation>Enter : enregistrer comme {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation>{count} objets : un clic affine celui qu'il touche, un cadre en ajoute un.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M : fusionner · Esc : effacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab : contour {shown} sur {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation>Le clic gauche ajoute, le clic droit retire.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation>{count} non enregistré(s) sur la carte : Enregistrer reste possible.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Analyse de l'image</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>L'objet enregistré n'est plus dans sa couche ; son contour est de nouveau sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Rien à rouvrir : choisissez sous « Cible » la couche qui contient l'objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Aucun objet enregistré ici : placez le pointeur sur un objet de « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Une erreur inattendue s'est produite : {error}</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation>L'image a changé</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation>Image non prise en charge</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation>Image illisible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation>Un paquet Python manque</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation>Mémoire ou périphérique indisponible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation>Modèle inutilisable</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation>Cache inutilisable</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="43"/>
        <source>◀ Previous</source>
        <translation>◀ Précédent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="45"/>
        <source>Next ▶</source>
        <translation>Suivant ▶</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="95"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="43"/>
        <source>The earlier image</source>
        <translation>L'image la plus ancienne</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="44"/>
        <source>The later image</source>
        <translation>L'image la plus récente</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>Swap the dates</source>
        <translation>Échanger les dates</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Any change</source>
        <translation>Tout changement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Only …</source>
        <translation>Seulement …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Spectral (no model)</source>
        <translation>Spectral (sans IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="55"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Mots anglais : « new … » seulement l'apparu, « … lost » seulement le disparu, sans rien les deux</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="58"/>
        <source>Whole overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="46"/>
        <source>In view</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="59"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="68"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>Vers la droite : les changements plus faibles comptent aussi ; rien n'est recalculé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="71"/>
        <source>Save as layers</source>
        <translation>Enregistrer en couches</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="73"/>
        <source>Save the objects as a polygon layer, and the evidence as a raster layer</source>
        <translation>Enregistrer les objets en couche de polygones et les indices en couche raster</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="152"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilité</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Changer la couleur de cette classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Retirer cette classe de la liste</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Les objets enregistrés reçoivent cette classe. Les touches 1 à 9 choisissent sur la carte ; F2 renomme.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation>nouvelle classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Image de travail ; suit la couche active</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation>Modèle et périphérique ; cliquez pour les options</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Ce QGIS utilise Python {version} ; Oriel exige 3.10 ou plus récent : installez QGIS 3.34 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation>Oriel fonctionne sur cet ordinateur et a besoin de ces paquets Python : {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation>Il manque des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation>Commande d'installation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation>Dossier des paquets Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation>Exécutez cette commande dans un terminal (environ 5 Go à télécharger), puis vérifiez à nouveau :</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation>Sans réseau : utilisez un dossier où les paquets ont été installés sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} en attente)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation>reste {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation>reste {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation>là où Oriel l'attend</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation>dans le profil QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation>le Python de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation>Cache sur disque</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation>Dossier du cache</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation>Attente maximale des couches web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Tout s'exécute sur cet ordinateur ; aucune image n'en sort.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Gauche : peu de sommets. Droite : suit chaque pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation>Angles droits</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Côtés droits et angles d'équerre, pour les bâtiments</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contour arrondi, pour les arbres, l'eau et les champs</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation>Les trous plus petits sont comblés</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Les parties plus petites sont supprimées</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Trous jusqu'à</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Partie minimale</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation>✓ Similaires</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Valider le lieu choisi : les lieux similaires montent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation>✗ Pas ceci</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rejeter le lieu choisi : les lieux similaires descendent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation>Enregistrer en couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation>Enregistrer les lieux avec rang et score en couche de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for: “,” separates synonyms, “;” concepts, “-” says what not to find. Enter: highlight.</source>
        <translation>Mots cherchés, en anglais : « , » sépare les synonymes, « ; » les concepts, « - » dit ce qu'il ne faut pas trouver. Enter : surligner.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="47"/>
        <source>Whole layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Peindre où les mots sont trouvés, en carte de chaleur (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the layer that match best</source>
        <translation>Lister les lieux de la couche qui correspondent le mieux</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="62"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Certitude requise pour qu'un lieu devienne un polygone ; les contours suivent aussitôt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="66"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Dessiner des contours nets et les enregistrer en couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="94"/>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="102"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Enregistre dans la couche ce qui est à l'écran (Enter ou S sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Reprend la dernière indication, puis le dernier objet enregistré (Ctrl+Z sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Retire de la carte tous les contours non enregistrés (Esc sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Candidat suivant</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Montre le contour candidat suivant (Tab sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Fait un seul objet de tous les contours à l'écran (M sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Tracer une ligne à travers l'objet pour le couper en deux (X sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Peindre avec le bouton gauche, effacer avec le droit (B sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Agrandir le contour d'un pixel (] sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Réduire le contour d'un pixel ([ sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Cliquer sur un objet enregistré pour l'affiner (E avec le pointeur dessus)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Rayon du pinceau à l'écran ([ et ] sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>Enregistrer {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation>Pointer à nouveau sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Un autre outil cartographique est actif ; ceci permet aux clics de segmenter à nouveau des objets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation>Nouveau GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Choisir le nouveau fichier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation>Nouveau GeoPackage pour les objets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation>à côté de l'image ou du projet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Les objets enregistrés sont ajoutés à cette couche.
Nouveau GeoPackage : {where}, dans le SCR de l'image.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Choisir le fichier d'un nouveau GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="45"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Pointer, interroger et comparer des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Les paquets d'Oriel manquent : ouvrez le panneau Oriel pour les installer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="106"/>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation>Trouver les changements</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compare deux rasters du même lieu, quels que soient leur SCR et leur résolution : les aligne, puis trace ce qui a changé. Avec des mots (en anglais), seulement les changements qui les concernent. Les polygones sont dans le SCR du premier raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation>Seulement ce que nomment ces mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation>Supprimer le décalage et les différences de lumière</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation>Surligner des mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Trouve dans toute la couche ce que nomment les mots (en anglais). La carte de chaleur va de 0 à 250 pour 0 à 100 %, 255 = pas de données ; avec plusieurs concepts, c'est un raster de classes. Mots : « building, roof; tree; -greenhouse ».

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation>Contours nets par le modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation>Segmenter à partir d'indications</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Trace l'objet à chaque entité d'une couche vecteur : un point est un clic dessus, l'emprise d'une ligne ou d'un polygone un cadre autour. La couche peut être dans n'importe quel SCR ; « prompt » est l'identifiant de l'entité.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation>Points ou cadres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="55"/>
        <source>loading PyTorch, once a session</source>
        <translation>chargement de PyTorch, une fois par session</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="97"/>
        <source>{model} does not understand words: choose Oriel Compact or a CLIP model in the options.</source>
        <translation>{model} ne comprend pas les mots : choisissez Oriel Compact ou un modèle CLIP dans les options.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="140"/>
        <source>evidence</source>
        <translation>indices</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="184"/>
        <source>change</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>places</source>
        <translation>lieux</translation>
    </message>
</context>
</TS>
