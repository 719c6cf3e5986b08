<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="88"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>La carte ne montre rien de la couche image : zoomez dessus ou choisissez toute la couche.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="143"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Cet endroit de la carte ne peut pas être exprimé en {crs} : choisissez un endroit sur l'image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="109"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="87"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>« {path} » ne peut pas être affiché : le fichier est absent ou endommagé.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>Le travail en cours ne peut pas être protégé d'un plantage dans {folder} : {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="163"/>
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
        <location filename="../plugin/controllers/imagery.py" line="174"/>
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
        <location filename="../plugin/adapters/results.py" line="109"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>La couche cible a disparu : choisissez-en une autre ou un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="111"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>« {name} » ne contient pas de polygones : choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="114"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>« {name} » est en lecture seule : choisissez une autre couche ou un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>« {path} » existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="135"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>Impossible d'écrire dans le dossier « {path} » : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>« {path} » n'a pas pu être créé ({error}) : le disque est-il plein ou protégé en écriture ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="69"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>« {name} » ne peut pas être éditée maintenant : un autre programme ou une autre couche la verrouille peut-être.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="188"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>« {name} » a refusé l'objet : vérifiez ses contraintes ou choisissez un nouveau GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="80"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>« {name} » ne peut pas être éditée maintenant.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="208"/>
        <source>Oriel: take back</source>
        <translation>Oriel : reprendre</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="212"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>« {name} » ne contient plus l'objet.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="225"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>« {name} » n'a pas pu être écrit ({error}). Les objets sont encore sur la carte : libérez le fichier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="73"/>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="132"/>
        <source>Aligning the dates</source>
        <translation>Alignement des dates</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="144"/>
        <source>Comparing the dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="161"/>
        <source>Outlining</source>
        <translation>Tracé des contours</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="185"/>
        <source>Pictures of changes</source>
        <translation>Images des changements</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="47"/>
        <source>Saving the evidence</source>
        <translation>Enregistrement des indices</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="59"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Avant et Après sont tous deux « {name} » : choisissez deux couches différentes.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="64"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Saisissez ce qu'il faut chercher, par exemple « new buildings » ou « trees lost » (en anglais).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="34"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>« {name} » ne peut être dessinée que par QGIS ; exportez-la en GeoTIFF pour la comparer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="193"/>
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
        <location filename="../plugin/controllers/imagery.py" line="136"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="88"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS s'est arrêté de façon inattendue : vos dernières indications peuvent être restaurées.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="89"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="207"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel : objets restaurés</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="79"/>
        <source>Search</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="137"/>
        <source>Highlighting {words}</source>
        <translation>Mise en évidence de {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="158"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="159"/>
        <source>Held against: {rivals}.</source>
        <translation>Comparé à : {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="183"/>
        <source>Drawing outlines</source>
        <translation>Dessin des contours</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="251"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Rien n'atteint ce seuil ; déplacez-le vers la gauche.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="247"/>
        <source>Searching places</source>
        <translation>Recherche de lieux</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="171"/>
        <source>Pictures of places</source>
        <translation>Images des lieux</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="142"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Rien à retirer pour l'instant : faites d'abord un clic gauche sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="190"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Rien à enregistrer pour l'instant : cliquez d'abord sur un objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Nothing left to take back.</source>
        <translation>Plus rien à annuler.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="206"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Repris ; Enter l'enregistre à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="214"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Effacé ; Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="257"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>L'image a disparu ; les contours sur la carte restent et peuvent être enregistrés.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="126"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Choisissez ci-dessus l'image de cet objet, puis rouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="108"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Ces contours appartiennent à des images différentes : enregistrez-les l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="118"/>
        <source>Changing the outline</source>
        <translation>Modification du contour</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="139"/>
        <source>Drawing the outline</source>
        <translation>Dessin du contour</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="174"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Rien trouvé ici : cliquez au milieu de l'objet ou tracez un cadre autour.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="187"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Il ne resterait rien de l'objet : Esc l'enlève de la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="191"/>
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
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Recherche du contour ; d'autres clics l'affinent.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="67"/>
        <source>Esc: clear</source>
        <translation>Esc : effacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="68"/>
        <source>Enter: save as {name}</source>
        <translation>Enter : enregistrer comme {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="75"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M : fusionner · Esc : effacer</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="80"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab : contour {shown} sur {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="81"/>
        <source>Left click adds, right click takes away.</source>
        <translation>Le clic gauche ajoute, le clic droit retire.</translation>
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
        <location filename="../plugin/controllers/segment_saving.py" line="118"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>L'objet enregistré n'est plus dans sa couche ; son contour est de nouveau sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="133"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Rien à rouvrir : choisissez sous « Cible » la couche qui contient l'objet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="138"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Aucun objet enregistré ici : placez le pointeur sur un objet de « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="74"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Une erreur inattendue s'est produite : {error}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="178"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="175"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="196"/>
        <source>The imagery changed</source>
        <translation>L'image a changé</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="197"/>
        <source>Imagery not supported</source>
        <translation>Image non prise en charge</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="198"/>
        <source>Imagery cannot be read</source>
        <translation>Image illisible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="199"/>
        <source>A Python package is missing</source>
        <translation>Un paquet Python manque</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="200"/>
        <source>No memory or device</source>
        <translation>Mémoire ou périphérique indisponible</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="201"/>
        <source>Model cannot be used</source>
        <translation>Modèle inutilisable</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="202"/>
        <source>Cache cannot be used</source>
        <translation>Cache inutilisable</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="203"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="208"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="44"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="171"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>The earlier image</source>
        <translation>L'image la plus ancienne</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>The later image</source>
        <translation>L'image la plus récente</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="53"/>
        <source>Swap the dates</source>
        <translation>Échanger les dates</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Any change</source>
        <translation>Tout changement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Only …</source>
        <translation>Seulement …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Spectral (no model)</source>
        <translation>Spectral (sans IA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="45"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="46"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Mots anglais : « new … » seulement l'apparu, « … lost » seulement le disparu, sans rien les deux</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="70"/>
        <source>Whole overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>In view</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="83"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>Vers la droite : les changements plus faibles comptent aussi ; rien n'est recalculé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="88"/>
        <source>Save as layers</source>
        <translation>Enregistrer en couches</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="143"/>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="155"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilité</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="165"/>
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
        <location filename="../plugin/panels/search_classes.py" line="41"/>
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
        <location filename="../plugin/panels/class_list.py" line="138"/>
        <source>new class</source>
        <translation>nouvelle classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="149"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="36"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Image de travail ; suit la couche active</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="65"/>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="44"/>
        <source>Model and device; click for the options</source>
        <translation>Modèle et périphérique ; cliquez pour les options</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="84"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Ce QGIS utilise Python {version} ; Oriel exige 3.10 ou plus récent : installez QGIS 3.34 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="190"/>
        <source>Install command</source>
        <translation>Commande d'installation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="114"/>
        <source>Folder of Python packages</source>
        <translation>Dossier des paquets Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="85"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} en attente)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} s left</source>
        <translation>reste {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="113"/>
        <source>{count} min left</source>
        <translation>reste {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="90"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="92"/>
        <source>where Oriel expects it</source>
        <translation>là où Oriel l'attend</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="95"/>
        <source>in the QGIS profile</source>
        <translation>dans le profil QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="96"/>
        <source>QGIS&apos;s own Python</source>
        <translation>le Python de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="99"/>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="102"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="108"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="109"/>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="110"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="111"/>
        <source>Cache on disk</source>
        <translation>Cache sur disque</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="112"/>
        <source>Cache folder</source>
        <translation>Dossier du cache</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="113"/>
        <source>Longest wait for web layers</source>
        <translation>Attente maximale des couches web</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="116"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Tout s'exécute sur cet ordinateur ; aucune image n'en sort.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="46"/>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Gauche : peu de sommets. Droite : suit chaque pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Right angles</source>
        <translation>Angles droits</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Côtés droits et angles d'équerre, pour les bâtiments</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Contour arrondi, pour les arbres, l'eau et les champs</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="56"/>
        <source>Holes smaller than this are closed</source>
        <translation>Les trous plus petits sont comblés</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="57"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Les parties plus petites sont supprimées</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="66"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Trous jusqu'à</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="81"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Partie minimale</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Valider le lieu choisi : les lieux similaires montent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>✗ Not this</source>
        <translation>✗ Pas ceci</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="49"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Rejeter le lieu choisi : les lieux similaires descendent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save as layer</source>
        <translation>Enregistrer en couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="46"/>
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
        <location filename="../plugin/panels/search_panel.py" line="60"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Certitude requise pour qu'un lieu devienne un polygone ; les contours suivent aussitôt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="60"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Dessiner des contours nets et les enregistrer en couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="103"/>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="124"/>
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
        <location filename="../plugin/panels/segment_panel.py" line="31"/>
        <source>Point at the map again</source>
        <translation>Pointer à nouveau sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="33"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Un autre outil cartographique est actif ; ceci permet aux clics de segmenter à nouveau des objets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="28"/>
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
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>New GeoPackage for objects</source>
        <translation>Nouveau GeoPackage pour les objets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="77"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="89"/>
        <source>beside the imagery or the project</source>
        <translation>à côté de l'image ou du projet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="90"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Les objets enregistrés sont ajoutés à cette couche.
Nouveau GeoPackage : {where}, dans le SCR de l'image.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="95"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Choisir le fichier d'un nouveau GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="47"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Pointer, interroger et comparer des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="98"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Les paquets d'Oriel manquent : ouvrez le panneau Oriel pour les installer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="124"/>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="45"/>
        <source>Find change</source>
        <translation>Trouver les changements</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="29"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/pair_inputs.py" line="30"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="59"/>
        <source>Only what these words name</source>
        <translation>Seulement ce que nomment ces mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="66"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="84"/>
        <source>Remove shift and differences of light</source>
        <translation>Supprimer le décalage et les différences de lumière</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="71"/>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="44"/>
        <source>Highlight words</source>
        <translation>Surligner des mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="64"/>
        <source>Sharp outlines by the model</source>
        <translation>Contours nets par le modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="65"/>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Segment from prompts</source>
        <translation>Segmenter à partir d'indications</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="63"/>
        <source>Points or boxes</source>
        <translation>Points ou cadres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="68"/>
        <source>Field with the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="67"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="92"/>
        <source>loading PyTorch, once a session</source>
        <translation>chargement de PyTorch, une fois par session</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="46"/>
        <source>evidence</source>
        <translation>indices</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="50"/>
        <source>change</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="216"/>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="64"/>
        <source>The chosen polygon lies beside the imagery: draw or select one on it.</source>
        <translation>Le polygone choisi est à côté de l'image : dessinez ou sélectionnez-en un dessus.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="68"/>
        <source>No area is drawn yet: press ✎ and draw it on the map, or choose another area.</source>
        <translation>Aucune zone n'est encore dessinée : appuyez sur ✎ et dessinez-la sur la carte, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/area.py" line="77"/>
        <source>No polygon is selected: select some in a polygon layer, or choose another area.</source>
        <translation>Aucun polygone n'est sélectionné : sélectionnez-en dans une couche de polygones ou choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="150"/>
        <source>Learning the objects</source>
        <translation>Apprentissage des objets</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="235"/>
        <source>Swiping needs both layers in the project: add them again.</source>
        <translation>Le balayage demande les deux couches dans le projet : ajoutez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="48"/>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="51"/>
        <source>Saving the table</source>
        <translation>Enregistrement de la table</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="78"/>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="80"/>
        <source>Writing the report</source>
        <translation>Rédaction du rapport</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>Report: {file}</source>
        <translation>Rapport : {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="111"/>
        <source>The report is in {file}; no browser could be opened.</source>
        <translation>Le rapport est dans {file} ; aucun navigateur n'a pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="63"/>
        <source>The polygon layer is gone: choose another one.</source>
        <translation>La couche de polygones a disparu : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_asking.py" line="72"/>
        <source>No polygon of “{name}” lies on the image: choose another layer or image.</source>
        <translation>Aucun polygone de « {name} » n'est sur l'image : choisissez une autre couche ou image.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="66"/>
        <source>Choose the polygon layer to check; add one to the project first if there is none.</source>
        <translation>Choisissez la couche de polygones à vérifier ; s'il n'y en a pas, ajoutez-en d'abord une au projet.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="83"/>
        <source>⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.</source>
        <translation>⚠ Avant ({before}) est plus récent qu'Après ({after}) : échangez-les avec ⇅, sinon « apparu » voudra dire « disparu ».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="86"/>
        <source>⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.</source>
        <translation>⚠ « {name} » n'a pas de SCR : définissez-le dans les propriétés de la couche, sinon nul ne sait où elle se trouve.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="89"/>
        <source>⚠ Both layers show the same file: they can only differ in the bands that are shown.</source>
        <translation>⚠ Les deux couches montrent le même fichier : elles ne peuvent différer que par les bandes affichées.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="95"/>
        <source>Tick three or more layers; for two dates choose “Any change”.</source>
        <translation>Cochez trois couches ou plus ; pour deux dates, choisissez « Tout changement ».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_checks.py" line="98"/>
        <source>“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.</source>
        <translation>« {name} » n'a pas de date : mettez-en une dans son nom (2021-05-31) ou définissez-la dans ses propriétés temporelles.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="231"/>
        <source>{area:,.0f} square pixels</source>
        <translation>{area:,.0f} pixels carrés</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="233"/>
        <source>By area: {parts}</source>
        <translation>Par surface : {parts}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="51"/>
        <source>on the map, not on the image</source>
        <translation>sur la carte, pas sur l'image</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="52"/>
        <source>on the image, not on the map</source>
        <translation>sur l'image, pas sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="53"/>
        <source>drawn differently on the map</source>
        <translation>dessiné autrement sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="54"/>
        <source>{pixels:.1f} px beside its place on the map</source>
        <translation>à {pixels:.1f} px de sa place sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="204"/>
        <source>seen at the last date only</source>
        <translation>vu à la dernière date seulement</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="230"/>
        <source>Type two or more classes to tell apart, separated by commas.</source>
        <translation>Saisissez au moins deux classes à distinguer, séparées par des virgules (en anglais).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="162"/>
        <source>{until} – {since}</source>
        <translation>{until} – {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="144"/>
        <source>between {until} and {since}</source>
        <translation>entre {until} et {since}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="179"/>
        <source>Reading pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="56"/>
        <source>Only “{text}”</source>
        <translation>Seulement « {text} »</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="53"/>
        <source>anything</source>
        <translation>n'importe quoi</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="59"/>
        <source>From {was} to {became}</source>
        <translation>De {was} à {became}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="61"/>
        <source>Spectral change ({method})</source>
        <translation>Changement spectral ({method})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Against a map layer</source>
        <translation>Avec une couche de carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Time series</source>
        <translation>Série temporelle</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/diagnosing.py" line="47"/>
        <source>Probing the processor</source>
        <translation>Examen du processeur</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="68"/>
        <source>Looking at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="133"/>
        <source>The packages are there: restart QGIS to use them.</source>
        <translation>Les paquets sont là : redémarrez QGIS pour les utiliser.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="146"/>
        <source>Installing packages</source>
        <translation>Installation des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="159"/>
        <source>Repairing packages</source>
        <translation>Réparation des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="166"/>
        <source>Removing packages</source>
        <translation>Suppression des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="171"/>
        <source>Some files are in use; they go when QGIS is restarted and Uninstall pressed again.</source>
        <translation>Certains fichiers sont en cours d'utilisation ; ils partiront quand QGIS aura redémarré et que vous aurez de nouveau appuyé sur Désinstaller.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="182"/>
        <source>Making a bundle</source>
        <translation>Création d'un lot de paquets</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="185"/>
        <source>The bundle is ready: copy {folder} to the other computer.</source>
        <translation>Le lot est prêt : copiez {folder} sur l'autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/installing.py" line="198"/>
        <source>Installing from the bundle</source>
        <translation>Installation depuis le lot</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="93"/>
        <source>Stopped; what has arrived is kept.</source>
        <translation>Arrêté ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="156"/>
        <source>{name} is here.</source>
        <translation>{name} est là.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="117"/>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="126"/>
        <source>Taking over {name}</source>
        <translation>Reprise de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="137"/>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="138"/>
        <source>Deleting {name}</source>
        <translation>Suppression de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="162"/>
        <source>Install the packages first: Raster &gt; Oriel: install or repair packages…</source>
        <translation>Installez d'abord les paquets : Raster &gt; Oriel : installer ou réparer les paquets…</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="169"/>
        <source>Measuring {name}</source>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="50"/>
        <source>Looking at the disk</source>
        <translation>Examen du disque</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models_storage.py" line="70"/>
        <source>The memory is given back; the next job loads the model again.</source>
        <translation>La mémoire est rendue ; la prochaine tâche rechargera le modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="243"/>
        <source>This layer is looked at once, in the background; its places follow then.</source>
        <translation>Cette couche est analysée une fois, en arrière-plan ; ses lieux suivront.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="255"/>
        <source>No place here has image data to search; choose another area.</source>
        <translation>Aucun lieu ici n'a de données image à parcourir ; choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="75"/>
        <source>Example: {file}</source>
        <translation>Exemple : {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="99"/>
        <source>Example: drawn on the map</source>
        <translation>Exemple : dessiné sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="104"/>
        <source>No polygon is selected: select some in a polygon layer first.</source>
        <translation>Aucun polygone n'est sélectionné : sélectionnez-en d'abord dans une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_example.py" line="112"/>
        <source>Image of what to look for</source>
        <translation>Image de ce qu'il faut chercher</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="85"/>
        <source>Learning from the polygons</source>
        <translation>Apprentissage à partir des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="228"/>
        <source>like the example</source>
        <translation>comme l'exemple</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_gallery.py" line="232"/>
        <source>marks</source>
        <translation>marques</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="42"/>
        <source>Reading the index</source>
        <translation>Lecture de l'index</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="47"/>
        <source>Indexing {name}</source>
        <translation>Indexation de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="51"/>
        <source>Folder of rasters</source>
        <translation>Dossier de rasters</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="47"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="120"/>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="67"/>
        <source>areas</source>
        <translation>surfaces</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="76"/>
        <source>“{path}” could not be written ({error}): is the disk full or write-protected?</source>
        <translation>« {path} » n'a pas pu être écrit ({error}) : le disque est-il plein ou protégé en écriture ?</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="79"/>
        <source>Areas saved to {file}</source>
        <translation>Surfaces enregistrées dans {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="88"/>
        <source>Choose a layer with examples and the attribute that names their class.</source>
        <translation>Choisissez une couche d'exemples et l'attribut qui nomme leur classe.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="91"/>
        <source>“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.</source>
        <translation>« {layer} » n'a aucun exemple avec une classe sur l'image : vérifiez la couche et le champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="97"/>
        <source>Learning the classes</source>
        <translation>Apprentissage des classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="87"/>
        <source>group {number}</source>
        <translation>groupe {number}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="108"/>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="140"/>
        <source>Nothing is indexed yet: press “Index layer” or “Folder…” below first.</source>
        <translation>Rien n'est encore indexé : appuyez d'abord sur « Indexer la couche » ou « Dossier… » ci-dessous.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="159"/>
        <source>There is nothing to search for: type words, or choose an example under “More”.</source>
        <translation>Il n'y a rien à chercher : saisissez des mots ou choisissez un exemple sous « Plus ».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="95"/>
        <source>Outlining everything</source>
        <translation>Tracé de tous les contours</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="102"/>
        <source>Nothing to compare with: click an object first, or select saved ones.</source>
        <translation>Rien à quoi comparer : cliquez d'abord sur un objet ou sélectionnez-en d'enregistrés.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="104"/>
        <source>Finding similar objects</source>
        <translation>Recherche d'objets similaires</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="118"/>
        <source>“{name}” has no feature on the imagery.</source>
        <translation>« {name} » n'a aucune entité sur l'image.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="120"/>
        <source>Outlining {name}</source>
        <translation>Tracé de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="236"/>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_showing.py" line="54"/>
        <source>Nothing found here: choose another area or another example.</source>
        <translation>Rien trouvé ici : choisissez une autre zone ou un autre exemple.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="101"/>
        <source>{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder.</source>
        <translation>{folder} n'est pas un lot achevé (il n'a pas de {file} lisible) : refaites-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="115"/>
        <source>This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}.</source>
        <translation>Ce lot est fait pour {theirs} avec Python {their_python} ; ce QGIS demande {ours} avec Python {python}.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="42"/>
        <source>checking {name}</source>
        <translation>vérification de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="160"/>
        <source>{file} of the bundle is missing or damaged: copy the bundle again.</source>
        <translation>{file} du lot est absent ou endommagé : copiez le lot à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="168"/>
        <source>The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.</source>
        <translation>Il manque {names} dans le lot : refaites-le avec cette version d'Oriel, dans un QGIS comme celui-ci.</translation>
    </message>
    <message>
        <location filename="../plugin/install/bundle.py" line="174"/>
        <source>copying {name}</source>
        <translation>copie de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The disk is full: make room, then install again; what was downloaded is kept.</source>
        <translation>Le disque est plein : faites de la place, puis réinstallez ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A certificate is not valid today: set this computer&apos;s date and time, then install again.</source>
        <translation>Un certificat n'est pas valable aujourd'hui : réglez la date et l'heure de cet ordinateur, puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection is not trusted: if your network inspects traffic, add its certificate in QGIS (Settings &gt; Options &gt; Authentication &gt; Manage Certificates), then install again.</source>
        <translation>La connexion n'est pas reconnue comme sûre : si votre réseau inspecte le trafic, ajoutez son certificat dans QGIS (Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats), puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy asks for a name and password: enter them in QGIS (Settings &gt; Options &gt; Network).</source>
        <translation>Le proxy demande un nom et un mot de passe : saisissez-les dans QGIS (Préférences &gt; Options &gt; Réseau).</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The proxy does not answer: check it in QGIS (Settings &gt; Options &gt; Network), then install again.</source>
        <translation>Le proxy ne répond pas : vérifiez-le dans QGIS (Préférences &gt; Options &gt; Réseau), puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. Install again; if it happens again, use a bundle from another network.</source>
        <translation>Un téléchargement n'est pas le fichier publié : un proxy, une page de connexion ou un antivirus l'a modifié. Réinstallez ; si cela se reproduit, utilisez un lot venant d'un autre réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>There is no network, or it does not let QGIS through: check the connection and QGIS&apos;s proxy (Settings &gt; Options &gt; Network), or install from a bundle.</source>
        <translation>Il n'y a pas de réseau, ou il ne laisse pas passer QGIS : vérifiez la connexion et le proxy de QGIS (Préférences &gt; Options &gt; Réseau), ou installez depuis un lot.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The connection broke off: install again, it goes on where it stopped.</source>
        <translation>La connexion s'est interrompue : réinstallez, cela reprend là où c'était arrêté.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS windows, wait a minute, then install again.</source>
        <translation>Un fichier est retenu par un autre programme (souvent un antivirus ou un second QGIS) : fermez les autres fenêtres QGIS, attendez une minute, puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>The folder&apos;s name is too long for Windows: choose a QGIS profile with a shorter path.</source>
        <translation>Le nom du dossier est trop long pour Windows : choisissez un profil QGIS au chemin plus court.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>A downloaded file is damaged: install again; if it happens again, use a bundle from another network.</source>
        <translation>Un fichier téléchargé est endommagé : réinstallez ; si cela se reproduit, utilisez un lot venant d'un autre réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="89"/>
        <source>QGIS&apos;s Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again.</source>
        <translation>Le Python de QGIS n'a pas pip : sous Debian et Ubuntu, installez le paquet python3-pip, puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel before that plugin, or switch it off.</source>
        <translation>La bibliothèque OpenMP est chargée deux fois (une autre extension en a apporté une) : redémarrez QGIS et utilisez Oriel avant cette extension, ou désactivez-la.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), then restart QGIS.</source>
        <translation>Il manque à Windows une bibliothèque dont PyTorch a besoin : installez le Microsoft Visual C++ Redistributable (x64), puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Another program&apos;s library of the same name was loaded first: restart QGIS and open Oriel before other plugins; if it stays, press Repair.</source>
        <translation>Une bibliothèque de même nom d'un autre programme a été chargée d'abord : redémarrez QGIS et ouvrez Oriel avant les autres extensions ; si cela persiste, appuyez sur Réparer.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart QGIS; if it stays, install the CPU build.</source>
        <translation>Une bibliothèque de PyTorch n'a pas démarré : mettez à jour le Microsoft Visual C++ Redistributable (x64) et redémarrez QGIS ; si cela persiste, installez la version CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again.</source>
        <translation>Windows a trop peu de mémoire pour PyTorch : agrandissez le fichier d'échange ou fermez des programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer.</source>
        <translation>Ce Linux est trop ancien pour les paquets : utilisez Debian 12, Ubuntu 22.04 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="44"/>
        <source>torch and torchvision are of different builds: press Repair.</source>
        <translation>torch et torchvision proviennent de versions différentes : appuyez sur Réparer.</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="167"/>
        <source>It did not work: {line}</source>
        <translation>Cela n'a pas marché : {line}</translation>
    </message>
    <message>
        <location filename="../plugin/install/faults.py" line="168"/>
        <source>It did not work, and no reason was given: copy the details and send them to us.</source>
        <translation>Cela n'a pas marché, et aucune raison n'a été donnée : copiez les détails et envoyez-les-nous.</translation>
    </message>
    <message>
        <location filename="../plugin/install/meter.py" line="69"/>
        <source>{doing} · {done} of {total} MB · {speed:.1f} MB/s</source>
        <translation>{doing} · {done} sur {total} Mo · {speed:.1f} Mo/s</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="140"/>
        <source>QGIS&apos;s Python at {path} does not answer: reinstall QGIS, or install from a terminal.</source>
        <translation>Le Python de QGIS dans {path} ne répond pas : réinstallez QGIS, ou installez depuis un terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="191"/>
        <source>There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+.</source>
        <translation>Il n'y a pas de PyTorch pour cet ordinateur ({platform}) : Oriel demande Windows ou Linux 64 bits, ou un Mac M1+.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="196"/>
        <source>This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}</source>
        <translation>Ce QGIS utilise Python {version} ; les paquets ont été testés de {first} à {last} : {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install QGIS 3.34 or newer.</source>
        <translation>installez QGIS 3.34 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="198"/>
        <source>install the QGIS long term release, or a newer Oriel.</source>
        <translation>installez la version long terme de QGIS, ou un Oriel plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="217"/>
        <source>{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.</source>
        <translation>Il faut {need:.1f} Go dans {folder} et {have:.1f} Go sont libres : faites de la place, puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="229"/>
        <source>Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), restart QGIS, then install again.</source>
        <translation>Il manque à Windows {file}, dont PyTorch a besoin : installez le Microsoft Visual C++ Redistributable (x64), redémarrez QGIS, puis réinstallez.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="250"/>
        <source>QGIS&apos;s Python at {path} has no numpy: install it as QGIS&apos;s installer or your distribution offers it.</source>
        <translation>Le Python de QGIS dans {path} n'a pas numpy : installez-le comme le propose l'installateur de QGIS ou votre distribution.</translation>
    </message>
    <message>
        <location filename="../plugin/install/plan.py" line="257"/>
        <source>This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.</source>
        <translation>Ce QGIS contient {name} {have}, Oriel exige {floor} ou plus récent : installez un QGIS plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="88"/>
        <source>No NVIDIA driver answers on this computer.</source>
        <translation>Aucun pilote NVIDIA ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="90"/>
        <source>The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.</source>
        <translation>Le pilote NVIDIA {have} est trop ancien, il faut {need} ou plus récent : mettez le pilote à jour.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="93"/>
        <source>{gpu} is too old for this CUDA version.</source>
        <translation>{gpu} est trop ancien pour cette version de CUDA.</translation>
    </message>
    <message>
        <location filename="../plugin/install/probing.py" line="155"/>
        <source>QGIS&apos;s own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.</source>
        <translation>Le Python {version} propre à QGIS n'a pas été trouvé à côté de QGIS : réinstallez QGIS, ou installez depuis un terminal.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="218"/>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="224"/>
        <source>trying the packages</source>
        <translation>essai des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="99"/>
        <source>Another QGIS window installs these packages now: wait for it.</source>
        <translation>Une autre fenêtre QGIS installe ces paquets en ce moment : attendez-la.</translation>
    </message>
    <message>
        <location filename="../plugin/install/repair.py" line="164"/>
        <source>{file} is in use: restart QGIS and press Repair before anything else of Oriel.</source>
        <translation>{file} est en cours d'utilisation : redémarrez QGIS et appuyez sur Réparer avant toute autre chose d'Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="68"/>
        <source>Another QGIS window installs these packages now: wait for it, then check again.</source>
        <translation>Une autre fenêtre QGIS installe ces paquets en ce moment : attendez-la, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="73"/>
        <source>{folder}: {sentence}</source>
        <translation>{folder} : {sentence}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="117"/>
        <source>fetching pip</source>
        <translation>récupération de pip</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="164"/>
        <source>downloading {names}</source>
        <translation>téléchargement de {names}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="192"/>
        <source>The package index answers but does not offer {name}: a sign-in page of this network may stand in between (open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle.</source>
        <translation>Le dépôt de paquets répond mais n'offre pas {name} : une page de connexion de ce réseau s'interpose peut-être (ouvrez une page web et connectez-vous), ou votre miroir ne l'a pas. Réinstallez ensuite, ou utilisez un lot.</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="262"/>
        <source>the import ended with status {code}</source>
        <translation>l'importation s'est terminée avec le statut {code}</translation>
    </message>
    <message>
        <location filename="../plugin/install/run.py" line="273"/>
        <source>The packages bring {names} again, which is QGIS&apos;s own: the bundle was made for another QGIS.</source>
        <translation>Les paquets apportent de nouveau {names}, qui appartient à QGIS : le lot a été fait pour un autre QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="34"/>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Drawn polygon</source>
        <translation>Polygone dessiné</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="36"/>
        <source>Selected polygons</source>
        <translation>Polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../plugin/panels/area_chooser.py" line="48"/>
        <source>Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.</source>
        <translation>Dessinez la zone : cliquez ses sommets, un double clic termine ; ou tracez un rectangle. Esc abandonne.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="50"/>
        <source>The classes to tell apart, separated by commas</source>
        <translation>Les classes à distinguer, séparées par des virgules (en anglais)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="52"/>
        <source>Only what was one of these before; empty = anything</source>
        <translation>Seulement ce qui en faisait partie avant ; vide = tout</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="54"/>
        <source>Only what is one of these now; empty = anything</source>
        <translation>Seulement ce qui en fait partie maintenant ; vide = tout</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="103"/>
        <source>The polygons to check, like a building layer</source>
        <translation>Les polygones à vérifier, par exemple une couche de bâtiments</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="105"/>
        <source>What the polygons are, where the model knows the word; may stay empty</source>
        <translation>Ce que sont les polygones, si le modèle connaît le mot (anglais) ; peut rester vide</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="106"/>
        <source>Check both dates</source>
        <translation>Vérifier les deux dates</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="108"/>
        <source>Also say what stood at the earlier date; off: only the later image is used</source>
        <translation>Dire aussi ce qu'il y avait à la date antérieure ; désactivé : seule l'image récente est utilisée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="88"/>
        <source>Find what is not on the map</source>
        <translation>Trouver ce qui n'est pas sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="31"/>
        <source>Three or more dates: tick the layers; a date is found in their names</source>
        <translation>Trois dates ou plus : cochez les couches ; la date est lue dans leur nom</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>IR-MAD (all bands)</source>
        <translation>IR-MAD (toutes les bandes)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>Change vector (CVA)</source>
        <translation>Vecteur de changement (CVA)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="60"/>
        <source>PCA and k-means</source>
        <translation>PCA et k-means</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Spectral index …</source>
        <translation>Indice spectral …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="46"/>
        <source>Short name of a spectral index: NDVI, NDWI, NBR …</source>
        <translation>Nom court d'un indice spectral : NDVI, NDWI, NBR …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="48"/>
        <source>Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR</source>
        <translation>Quelle bande est laquelle : N proche infrarouge, R rouge, G vert, B bleu, S1 et S2 SWIR</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="67"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="32"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="80"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="72"/>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="62"/>
        <source>Spectral index</source>
        <translation>Indice spectral</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="50"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="77"/>
        <source>Previous change (←, P)</source>
        <translation>Changement précédent (←, P)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="78"/>
        <source>Next change (→, N)</source>
        <translation>Changement suivant (→, N)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="79"/>
        <source>Accept it: similar ones move up (Y)</source>
        <translation>L'accepter : les similaires montent (Y)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="80"/>
        <source>Reject it: similar ones move down (X)</source>
        <translation>Le rejeter : les similaires descendent (X)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="85"/>
        <source>Unsure ones first</source>
        <translation>Incertains d'abord</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="88"/>
        <source>Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first</source>
        <translation>Montrer ce qui est incertain : vos marques y apprennent le plus à Oriel. De nouveau : les probables d'abord</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="91"/>
        <source>Swipe</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="94"/>
        <source>Pull the later date over the earlier one with the mouse; Esc ends it</source>
        <translation>Tirer la date récente par-dessus l'ancienne avec la souris ; Esc termine</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_model.py" line="103"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>From–to classes</source>
        <translation>Classe à classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="90"/>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="89"/>
        <source>Write one page with maps, pictures, charts and a summary, and open it</source>
        <translation>Rédiger une page avec cartes, images, graphiques et résumé, et l'ouvrir</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="203"/>
        <source>Im&amp;age</source>
        <translation>Im&amp;age</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="21"/>
        <source>What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.</source>
        <translation>Ce qu'il faut à un rapport de bogue, sans votre nom, vos dossiers ni vos couches. Rien n'est envoyé : lisez-le et collez-le.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="25"/>
        <source>Collect and copy</source>
        <translation>Recueillir et copier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="45"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/diagnostics_page.py" line="49"/>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="50"/>
        <source>User guide (F1)</source>
        <translation>Guide de l'utilisateur (F1)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="51"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="36"/>
        <source>Oriel: user guide</source>
        <translation>Oriel : guide de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="40"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="53"/>
        <source>Show the tour</source>
        <translation>Afficher la visite</translation>
    </message>
    <message>
        <location filename="../plugin/panels/help_dialog.py" line="84"/>
        <source>The guide is missing: install Oriel again.</source>
        <translation>Le guide est absent : réinstallez Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="118"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="120"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="129"/>
        <source>{name} (not here)</source>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="143"/>
        <source>QGIS keeps its own {names}.</source>
        <translation>QGIS garde ses propres {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_offer.py" line="145"/>
        <source>{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)</source>
        <translation>{download:.1f} Go à télécharger, {unpacked:.1f} Go sur le disque ({free:.0f} Go libres)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="53"/>
        <source>Install the packages</source>
        <translation>Installer les paquets</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="54"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="64"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="68"/>
        <source>Install from a bundle…</source>
        <translation>Installer depuis un lot…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="69"/>
        <source>Make a bundle…</source>
        <translation>Créer un lot…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="89"/>
        <source>Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.</source>
        <translation>Oriel fonctionne sur cet ordinateur et a besoin de paquets Python que QGIS n'a pas : {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="92"/>
        <source>Everything that Oriel needs is there.</source>
        <translation>Tout ce dont Oriel a besoin est là.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="93"/>
        <source>Back to Oriel</source>
        <translation>Retour à Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="112"/>
        <source>An earlier installation was stopped; Install goes on where it was.</source>
        <translation>Une installation antérieure a été arrêtée ; Installer la reprend où elle en était.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="114"/>
        <source>The installation is damaged ({names}): press Repair.</source>
        <translation>L'installation est endommagée ({names}) : appuyez sur Réparer.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="116"/>
        <source>Installed on {date}: PyTorch for {build}.</source>
        <translation>Installé le {date} : PyTorch pour {build}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Go on installing</source>
        <translation>Poursuivre l'installation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="124"/>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="125"/>
        <source>Delete the downloads</source>
        <translation>Supprimer les téléchargements</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="185"/>
        <source>Without network, or by hand</source>
        <translation>Sans réseau, ou à la main</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="195"/>
        <source>A bundle is a folder with all packages: make it on a computer with a network, use it on others.</source>
        <translation>Un lot est un dossier avec tous les paquets : créez-le sur un ordinateur relié au réseau, utilisez-le sur d'autres.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="198"/>
        <source>Or type this command into a terminal, then check again:</source>
        <translation>Ou saisissez cette commande dans un terminal, puis vérifiez à nouveau :</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="199"/>
        <source>Or use a folder into which the packages were installed:</source>
        <translation>Ou utilisez un dossier où les paquets ont été installés :</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="237"/>
        <source>Folder of the bundle</source>
        <translation>Dossier du lot</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="242"/>
        <source>Folder in which the bundle is made</source>
        <translation>Dossier où le lot est créé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="55"/>
        <source>Use a local file…</source>
        <translation>Utiliser un fichier local…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="56"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="57"/>
        <source>Use for Segment</source>
        <translation>Utiliser pour Segmenter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="58"/>
        <source>Use for Search and Change</source>
        <translation>Utiliser pour Rechercher et Changements</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="59"/>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="60"/>
        <source>Model&apos;s page</source>
        <translation>Page du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="108"/>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="69"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="121"/>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="135"/>
        <source>Memory: of the weights alone; the imagery in work comes on top</source>
        <translation>Mémoire : celle des poids seuls ; l'image de travail s'y ajoute</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="179"/>
        <source>Go on downloading…</source>
        <translation>Poursuivre le téléchargement…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="186"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="191"/>
        <source>Weights of {name}</source>
        <translation>Poids de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="91"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="199"/>
        <source>Delete the weights of {name} ({size} MB) from this computer?</source>
        <translation>Supprimer les poids de {name} ({size} Mo) de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="52"/>
        <source>Licence of the weights: {licence}</source>
        <translation>Licence des poids : {licence}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="53"/>
        <source>From: {page}</source>
        <translation>Source : {page}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>Size: {size}</source>
        <translation>Taille : {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="54"/>
        <source>the publisher does not say</source>
        <translation>l'éditeur ne le dit pas</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="57"/>
        <source>No hash was published: nobody can tell whether the file is the right one. Weights are read without running any code from them.</source>
        <translation>Aucune empreinte n'a été publiée : nul ne peut dire si le fichier est le bon. Les poids sont lus sans exécuter de code qu'ils contiendraient.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="64"/>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="71"/>
        <source>bundled</source>
        <translation>inclus</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="72"/>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="76"/>
        <source>begun: {size}</source>
        <translation>commencé : {size}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="78"/>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="87"/>
        <source>Comes with Oriel.</source>
        <translation>Fourni avec Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="88"/>
        <source>The download is checked against the published SHA-256.</source>
        <translation>Le téléchargement est vérifié avec l'empreinte SHA-256 publiée.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="90"/>
        <source>Not verified: no hash was published for this file.</source>
        <translation>Non vérifié : aucune empreinte n'a été publiée pour ce fichier.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="99"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="50"/>
        <source>Reset all settings…</source>
        <translation>Réinitialiser tous les réglages…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="78"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="103"/>
        <source>where their publishers keep them</source>
        <translation>là où leurs éditeurs les publient</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="104"/>
        <source>Address of a mirror: &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</source>
        <translation>Adresse d'un miroir : &lt;mirror&gt;/&lt;model id&gt;/&lt;file name&gt;</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="115"/>
        <source>Download models from</source>
        <translation>Télécharger les modèles depuis</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="122"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="125"/>
        <source>Set all of Oriel&apos;s settings, classes included, to what they were at first? Models and caches stay.</source>
        <translation>Remettre tous les réglages d'Oriel, classes comprises, à leur état initial ? Les modèles et les caches restent.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="127"/>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="167"/>
        <source>Set by the environment, changes here do not count: {names}</source>
        <translation>Fixé par l'environnement, les changements ici ne comptent pas : {names}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="53"/>
        <source>Save the places with rank, score and mark as a polygon layer</source>
        <translation>Enregistrer les lieux avec rang, score et marque en couche de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save marks</source>
        <translation>Enregistrer les marques</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="56"/>
        <source>Save what was ticked and crossed as a layer of examples, with its class</source>
        <translation>Enregistrer ce qui a été validé et rejeté en couche d'exemples, avec sa classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Clear marks</source>
        <translation>Effacer les marques</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="59"/>
        <source>Forget what was ticked and crossed for these words</source>
        <translation>Oublier ce qui a été validé et rejeté pour ces mots</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="20"/>
        <source>Prompts from a layer</source>
        <translation>Indications d'une couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="24"/>
        <source>Selected features only</source>
        <translation>Entités sélectionnées uniquement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="27"/>
        <source>Its values become the classes of the objects; empty: the present class</source>
        <translation>Ses valeurs deviennent les classes des objets ; vide : la classe actuelle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/prompt_layer.py" line="30"/>
        <source>Points, boxes or polygons</source>
        <translation>Points, cadres ou polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="41"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="47"/>
        <source>Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.</source>
        <translation>Lignes : ce que sont les exemples mis de côté. Colonnes : ce pour quoi ils ont été pris. Les bons sont sur la diagonale.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_classes.py" line="50"/>
        <source>Save areas as CSV</source>
        <translation>Enregistrer les surfaces en CSV</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>On map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="35"/>
        <source>Draw the example on the map: drag a rectangle</source>
        <translation>Dessiner l'exemple sur la carte : tracer un rectangle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="37"/>
        <source>Take the selected polygons of a vector layer as the example</source>
        <translation>Prendre comme exemple les polygones sélectionnés d'une couche vecteur</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="40"/>
        <source>Take an image file as the example</source>
        <translation>Prendre un fichier image comme exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="48"/>
        <source>Search without the example</source>
        <translation>Chercher sans l'exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="53"/>
        <source>How much the words count beside the example</source>
        <translation>Combien les mots comptent à côté de l'exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="54"/>
        <source>Search all indexed layers</source>
        <translation>Chercher dans toutes les couches indexées</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="56"/>
        <source>Find places in every layer and file of the index, not only in this one</source>
        <translation>Trouver des lieux dans toutes les couches et tous les fichiers de l'index, pas seulement dans celle-ci</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="89"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_example.py" line="94"/>
        <source>Find places like an example</source>
        <translation>Trouver des lieux comme un exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="50"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Index layer</source>
        <translation>Indexer la couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="60"/>
        <source>Look at the whole layer once, in the background; searching is fast then</source>
        <translation>Analyser toute la couche une fois, en arrière-plan ; la recherche est ensuite rapide</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="65"/>
        <source>Index all rasters of a folder</source>
        <translation>Indexer tous les rasters d'un dossier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="69"/>
        <source>Delete the chosen indexes</source>
        <translation>Supprimer les index choisis</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="93"/>
        <source>image changed</source>
        <translation>image modifiée</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>file missing</source>
        <translation>fichier absent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="94"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="110"/>
        <source>Index ({size})</source>
        <translation>Index ({size})</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="115"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="41"/>
        <source>Points or polygons whose class is known; two of each class at least</source>
        <translation>Points ou polygones dont la classe est connue ; au moins deux de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="45"/>
        <source>The attribute that names the class</source>
        <translation>L'attribut qui nomme la classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Class map</source>
        <translation>Carte de classes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="62"/>
        <source>Learn the classes from the examples and map the area</source>
        <translation>Apprendre les classes à partir des exemples et cartographier la zone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="69"/>
        <source>How many groups</source>
        <translation>Nombre de groupes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Group map</source>
        <translation>Carte de groupes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="70"/>
        <source>Map what looks alike as groups, without any example</source>
        <translation>Cartographier en groupes ce qui se ressemble, sans aucun exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="120"/>
        <source>Map classes from examples, or groups without any</source>
        <translation>Cartographier des classes d'après des exemples, ou des groupes sans exemple</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the area that match best</source>
        <translation>Lister les lieux de la zone qui correspondent le mieux</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="80"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="45"/>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="47"/>
        <source>Outline all objects of the area</source>
        <translation>Tracer le contour de tous les objets de la zone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="50"/>
        <source>Find what looks like the outlined objects; without any, like the selected ones of the target layer</source>
        <translation>Trouver ce qui ressemble aux objets tracés ; à défaut, aux objets sélectionnés de la couche cible</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>From layer…</source>
        <translation>D'une couche…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="55"/>
        <source>Outline the object at each point, box or polygon of a layer</source>
        <translation>Tracer l'objet à chaque point, cadre ou polygone d'une couche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="67"/>
        <source>Objects that score less are hidden and not saved; nothing is computed again</source>
        <translation>Les objets de score inférieur sont masqués et non enregistrés ; rien n'est recalculé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="69"/>
        <source>Previous object</source>
        <translation>Objet précédent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="70"/>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="71"/>
        <source>More like this: similar objects move up</source>
        <translation>Similaires : les objets similaires montent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="72"/>
        <source>Not this: it goes, similar objects move down</source>
        <translation>Pas ceci : il disparaît, les objets similaires descendent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="76"/>
        <source>Save the shown objects to the target layer</source>
        <translation>Enregistrer les objets affichés dans la couche cible</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="77"/>
        <source>Remove the found objects from the map</source>
        <translation>Retirer de la carte les objets trouvés</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="106"/>
        <source>Save all {count}</source>
        <translation>Enregistrer les {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="57"/>
        <source>Delete encoded windows</source>
        <translation>Supprimer les fenêtres encodées</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="58"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="61"/>
        <source>Delete the selected indexes</source>
        <translation>Supprimer les index sélectionnés</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="62"/>
        <source>Free the memory of models</source>
        <translation>Libérer la mémoire des modèles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="69"/>
        <source>Encoded windows: {size} of {budget} MB in {folder}</source>
        <translation>Fenêtres encodées : {size} sur {budget} Mo dans {folder}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="78"/>
        <source>Search indexes: {count}, {size} MB; an index that is deleted can be built again.</source>
        <translation>Index de recherche : {count}, {size} Mo ; un index supprimé peut être reconstruit.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="91"/>
        <source>Search indexes</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="92"/>
        <source>They are made again when they are needed; nothing that you saved is touched</source>
        <translation>Ils sont refaits au besoin ; rien de ce que vous avez enregistré n'est touché</translation>
    </message>
    <message>
        <location filename="../plugin/panels/storage_page.py" line="93"/>
        <source>Gives main and GPU memory back; the next job loads the model again</source>
        <translation>Rend la mémoire vive et celle du GPU ; la prochaine tâche rechargera le modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="27"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="29"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="30"/>
        <source>Closes the tour for ever; Help shows it again</source>
        <translation>Ferme la visite pour toujours ; Aide la montre à nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="60"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Point</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Choose imagery above and click an object on the map: its outline appears. Enter saves it.</source>
        <translation>Choisissez une image ci-dessus et cliquez sur un objet de la carte : son contour apparaît. Enter l'enregistre.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Search: type what you look for, such as “building, roof”, and press Enter.</source>
        <translation>Rechercher : saisissez en anglais ce que vous cherchez, par exemple « building, roof », et appuyez sur Enter.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/tour.py" line="69"/>
        <source>Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab.</source>
        <translation>Changements : choisissez les images de deux dates, puis Comparer. F1 ouvre le guide, dans tout onglet.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="52"/>
        <source>Oriel: install or repair packages…</source>
        <translation>Oriel : installer ou réparer les paquets…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="61"/>
        <source>Compare with a map</source>
        <translation>Comparer avec une carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="64"/>
        <source>Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands there and is not on the map. The map itself teaches what its objects look like (at least 10 features); it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability that such an object stands there, judged by models that never saw that polygon.

With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed; that part was fitted on drawn roofs and is a first guess for people to check.

Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</source>
        <translation>Dit pour chaque polygone d'une carte si un tel objet se trouve sur l'image, et trace ce qui s'y trouve et n'est pas sur la carte. La carte elle-même apprend à quoi ressemblent ses objets (au moins 10 entités) ; elle peut être décalée en bloc. « status » : standing (présent), altered (autre chose s'y trouve), moved (dessiné au mauvais endroit ; dx, dy en pixels), gone (disparu), new (absent de la carte), unseen (pas de données). « score » est la probabilité qu'un tel objet s'y trouve, jugée par des modèles qui n'ont jamais vu ce polygone.

Avec un raster antérieur, « score_before » en dit autant pour celui-ci, et « damage » dit intact (intact), damaged (endommagé) ou destroyed (détruit) ; cette partie a été ajustée sur des toits dessinés et n'est qu'une première estimation à vérifier.

Apprendre d'une carte en partie fausse : Elkan et Noto 2008, KDD. Classes de dommages : Gupta et al. 2019, xBD.

qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="81"/>
        <source>Earlier imagery</source>
        <translation>Image antérieure</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="82"/>
        <source>What the map shows, in a word</source>
        <translation>Ce que montre la carte, en un mot (anglais)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="89"/>
        <source>Let the whole map lie off</source>
        <translation>La carte entière peut être décalée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="91"/>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/against_map.py" line="150"/>
        <source>The map has no polygons: choose a polygon layer.</source>
        <translation>La carte n'a pas de polygones : choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="36"/>
        <source>Align two rasters</source>
        <translation>Aligner deux rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="52"/>
        <source>Second raster, aligned</source>
        <translation>Second raster, aligné</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="53"/>
        <source>First raster on the same grid</source>
        <translation>Premier raster sur la même grille</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="56"/>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="61"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="36"/>
        <source>Build the index for searching</source>
        <translation>Construire l'index de recherche</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="39"/>
        <source>Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its subfolders), or a JSON list of items with assets, as STAC has them.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</source>
        <translation>Analyse chaque raster une fois ; rechercher et surligner sont ensuite immédiats. Reprend là où un passage antérieur a été interrompu, saute ce qui est indexé, répare ce qui est endommagé. Donnez des couches, un dossier de rasters (avec ses sous-dossiers) ou une liste JSON d'éléments avec leurs ressources (assets), comme dans STAC.

Mots et lieux sont comparés comme dans CLIP (Radford et al. 2021).

qgis_process run oriel:buildindex -- FOLDER=/data/images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="49"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="52"/>
        <source>List of items</source>
        <translation>Liste d'éléments</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="55"/>
        <source>Rasters in the index</source>
        <translation>Rasters dans l'index</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="56"/>
        <source>Rasters that could not be indexed</source>
        <translation>Rasters qui n'ont pas pu être indexés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="57"/>
        <source>Size of the index</source>
        <translation>Taille de l'index</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_index.py" line="82"/>
        <source>There is nothing to index: choose layers, a folder or a list of items.</source>
        <translation>Il n'y a rien à indexer : choisissez des couches, un dossier ou une liste d'éléments.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="49"/>
        <source>Class map from words</source>
        <translation>Carte de classes par mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="52"/>
        <source>One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each class&apos;s area in hectares.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY=&apos;building; road; water&apos; OUTPUT=classes.tif</source>
        <translation>Une classe par ligne, ou séparées par des points-virgules ; synonymes après des virgules (en anglais). Le raster vaut 0 là où aucune classe n'atteint le seuil, puis 1, 2 ... dans l'ordre de la liste, 255 = pas de données ; la table donne la surface de chaque classe en hectares.

Les mots sont comparés à des parties de l'image comme dans CLIP (Radford et al. 2021) et SegEarth-OV (Li et al. 2025).

qgis_process run oriel:classmap -- INPUT=photo.tif QUERY='building; road; water' OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="70"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/class_map.py" line="72"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="81"/>
        <source>Clean outlines</source>
        <translation>Nettoyer les contours</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="53"/>
        <source>Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS. Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the log.

Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</source>
        <translation>Répare et simplifie les polygones de n'importe quelle couche, sans image ; longueurs en mètres quel que soit le SCR. Les polygones non valides sont réparés d'abord. « Angles droits » tourne les murs des bâtiments vers leur direction principale et ne garde un contour d'équerre que s'il couvre celui donné (intersection sur union de 0.85 ou plus). « Garder les limites communes » simplifie une seule fois la limite entre deux voisins, sans laisser ni trous ni superpositions. Les attributs sont conservés ; les polygones dont il ne reste rien sont supprimés et comptés dans le journal.

Angles droits : chaque mur à la médiane de son contour (voir Gribov 2015). Simplification : Douglas et Peucker (1973) ; des limites communes : Visvalingam et Whyatt (1993). Lissage : Chaikin (1974).

qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="69"/>
        <source>Tolerance (m)</source>
        <translation>Tolérance (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="73"/>
        <source>Keep shared borders</source>
        <translation>Garder les limites communes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Fill holes under (m²)</source>
        <translation>Combler les trous sous (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Drop parts under (m²)</source>
        <translation>Supprimer les parties sous (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Rotated box</source>
        <translation>Cadre orienté</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="78"/>
        <source>Point inside</source>
        <translation>Point intérieur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="79"/>
        <source>Shape of the output</source>
        <translation>Forme de la sortie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="88"/>
        <source>Right angles and smoothing would move the border of one neighbour only: switch them off.</source>
        <translation>Angles droits et lissage déplaceraient la limite d'un seul voisin : désactivez-les.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/clean_outlines.py" line="125"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="57"/>
        <source>Segment everything</source>
        <translation>Tout segmenter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="60"/>
        <source>Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects” leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words, each object is named by the one that fits. Stopped in the middle, the same call goes on where it stopped. “cut” is 1 where an object goes on beyond what was looked at.

Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</source>
        <translation>Trace chaque objet d'un raster de n'importe quelle taille ; les objets à cheval sur les fenêtres du modèle n'en font qu'un. « Objets » omet les parties d'un objet, « parties » les garde, « partition » ne laisse aucune superposition. Avec des mots de classes (en anglais), chaque objet reçoit le nom qui convient. Arrêté en cours de route, le même appel reprend là où il s'était arrêté. « cut » vaut 1 là où un objet se poursuit au-delà de ce qui a été analysé.

Indications aux taches (blobs) d'un espace d'échelles (Lindeberg 1998) et sur une grille, masques comme dans Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="75"/>
        <source>Only in these polygons</source>
        <translation>Seulement dans ces polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Objects and their parts</source>
        <translation>Objets et leurs parties</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="76"/>
        <source>Partition without overlap</source>
        <translation>Partition sans superposition</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="77"/>
        <source>What is outlined</source>
        <translation>Ce qui est tracé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="78"/>
        <source>Least size (m²)</source>
        <translation>Taille minimale (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="79"/>
        <source>Largest size (m², 0 = any)</source>
        <translation>Taille maximale (m², 0 = toutes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="81"/>
        <source>Class words</source>
        <translation>Mots de classes (en anglais)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="82"/>
        <source>Least predicted quality</source>
        <translation>Qualité prédite minimale</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="83"/>
        <source>Prompts per window</source>
        <translation>Indications par fenêtre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="84"/>
        <source>Most objects</source>
        <translation>Nombre maximal d'objets</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="91"/>
        <source>Raster of numbers</source>
        <translation>Raster de numéros</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="42"/>
        <source>Class map from examples</source>
        <translation>Carte de classes par exemples</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="62"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="63"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="68"/>
        <source>Share of left-out examples named rightly</source>
        <translation>Part des exemples mis de côté bien nommés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="92"/>
        <source>Choose the field that names the class of each example.</source>
        <translation>Choisissez le champ qui nomme la classe de chaque exemple.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="42"/>
        <source>Why is this a hit?</source>
        <translation>Pourquoi ce résultat ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="45"/>
        <source>Shares the score that a place has for some words among the objects in it: each is taken away, in many combinations, and the place is scored again. “weight” is what an object adds (negative: the score is higher without it). It explains the model's score, not the world. How far it can be believed is measured: DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first) above.

After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</source>
        <translation>Répartit le score d'un lieu pour certains mots (en anglais) entre les objets qui s'y trouvent : chacun est retiré, dans de nombreuses combinaisons, et le lieu est noté à nouveau. « weight » est ce qu'un objet apporte (négatif : le score est plus élevé sans lui). Cela explique le score du modèle, pas le monde. On mesure à quel point on peut s'y fier : DELETION (retirer d'abord les meilleurs objets) devrait être inférieur à 0.5, INSERTION (les remettre d'abord) supérieur.

D'après LIME (Ribeiro et al. 2016) et KernelSHAP (Lundberg et Lee 2017) ; suppression et insertion comme dans RISE (Petsiuk et al. 2018).

qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="58"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="61"/>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <location filename="../plugin/processing/explain.py" line="69"/>
        <source>No place was given; draw the extent of the place that should be explained.</source>
        <translation>Aucun lieu n'a été donné ; dessinez l'emprise du lieu à expliquer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="45"/>
        <source>Change from class to class</source>
        <translation>Changement de classe à classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="62"/>
        <source>Classes (empty = the usual land cover)</source>
        <translation>Classes (vide = l'occupation du sol habituelle)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes before</source>
        <translation>Classes avant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="69"/>
        <source>Classes after</source>
        <translation>Classes après</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="74"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="47"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Trouve dans toute la couche ce que nomment les mots (en anglais). La carte de chaleur va de 0 à 250 pour 0 à 100 %, 255 = pas de données ; avec plusieurs concepts, c'est un raster de classes. Mots : « building, roof; tree; -greenhouse ».

Les mots sont comparés à des parties de l'image comme dans CLIP (Radford et al. 2021) et SegEarth-OV (Li et al. 2025).

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="42"/>
        <source>Clouds, haze and blur</source>
        <translation>Nuages, brume et flou</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="45"/>
        <source>Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area, 0 to 1.

Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</source>
        <translation>Trace ce à quoi il ne faut pas se fier dans l'image : nuages (« value » : leur probabilité, 0 à 1), brume (lumière ajoutée par l'air, 0 à 1) et flou (écart type en pixels). Les nuages sont reconnus par le modèle, la brume et le flou sont mesurés dans des fenêtres de 128 pixels. Les sorties CLOUD, HAZE et BLUR sont des parts de la surface, 0 à 1.

Brume : canal sombre (He, Sun et Tang 2011). Nuages : mots face à l'image comme dans CLIP (Radford et al. 2021).

qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Haze</source>
        <translation>Brume</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="57"/>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="58"/>
        <source>What to outline</source>
        <translation>Que tracer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/image_quality.py" line="64"/>
        <source>Doubtful places</source>
        <translation>Endroits douteux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="44"/>
        <source>Label polygons with words</source>
        <translation>Étiqueter des polygones par mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="47"/>
        <source>Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number of polygons on imagery of any size: each part of the imagery is looked at once.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</source>
        <translation>Donne à chaque polygone le meilleur des mots (en anglais) : « word », « score » (0 à 1, la probabilité que ce soit cela plutôt qu'autre chose), « margin » (de combien le deuxième mot est moins probable), « second », et « rival » là où quelque chose que nul n'a demandé est plus probable encore. Géométries et attributs restent tels quels. Autant de polygones que voulu sur des images de n'importe quelle taille : chaque partie de l'image est analysée une fois.

Mots et lieux sont comparés comme dans CLIP (Radford et al. 2021).

qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg QUERY='building; field; forest' OUTPUT=labelled.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/label_polygons.py" line="63"/>
        <source>Labelled polygons</source>
        <translation>Polygones étiquetés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="43"/>
        <source>Run a learned network</source>
        <translation>Exécuter un réseau entraîné</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="46"/>
        <source>Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first: a card that does not tell the truth is named. A change network needs a second raster; a segmentation network may have one, then what came and went becomes polygons. Only run networks that you trust: they are programs.

Tiles are blended with a raised cosine, so no seams show.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</source>
        <translation>Exécute un réseau de changement ou de segmentation (TorchScript ou ONNX) tuile par tuile. Une fiche JSON à côté dit ce qui entre et ce qui sort ; docs/networks.md d'Oriel la décrit. Le réseau est d'abord essayé : une fiche qui ne dit pas vrai est signalée. Un réseau de changement demande un second raster ; un réseau de segmentation peut en avoir un, et ce qui est apparu et disparu devient alors des polygones. N'exécutez que des réseaux auxquels vous faites confiance : ce sont des programmes.

Les tuiles sont fondues par un cosinus surélevé, sans raccord visible.

qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif PROBABILITY=change.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="58"/>
        <source>Network (.pt, .onnx)</source>
        <translation>Réseau (.pt, .onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="59"/>
        <source>Card, if not beside the network</source>
        <translation>Fiche, si elle n'est pas à côté du réseau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="60"/>
        <source>Imagery, or the first date</source>
        <translation>Image, ou la première date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="61"/>
        <source>Second date</source>
        <translation>Seconde date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="68"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../plugin/processing/network.py" line="90"/>
        <source>This network compares two dates: choose the second one too.</source>
        <translation>Ce réseau compare deux dates : choisissez aussi la seconde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="42"/>
        <source>Find what a phrase means</source>
        <translation>Trouver ce que désigne une expression</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="45"/>
        <source>Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number, place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that were not understood are said in the log. Rank 0 is an object of the noun that does not fit the phrase.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</source>
        <translation>Trace les objets que désigne une expression anglaise : « largest white ship near the pier », « the northern bridge », « two tanks left of the road ». Un nom que le modèle connaît, avec couleur, taille, forme, nombre, position (le nord est en haut) et relations : near, next to, on, left of, north of, within 50 m of ... Les mots non compris sont indiqués dans le journal. Le rang 0 est un objet du nom qui ne répond pas à l'expression.

Mots et lieux sont comparés comme dans CLIP (Radford et al. 2021).

qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="57"/>
        <source>Phrase</source>
        <translation>Expression (en anglais)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/phrase.py" line="60"/>
        <source>Also the objects that do not fit</source>
        <translation>Aussi les objets qui ne conviennent pas</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="17"/>
        <source>“{word}” was not understood and left out.</source>
        <translation>« {word} » n'a pas été compris et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="18"/>
        <source>No “{word}” was found.</source>
        <translation>Aucun « {word} » n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="19"/>
        <source>No “{word}” was found, so nothing lies to it as asked.</source>
        <translation>Aucun « {word} » n'a été trouvé, donc rien n'est placé par rapport à lui comme demandé.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="20"/>
        <source>The objects are about the same size; “{word}” tells none from the others.</source>
        <translation>Les objets sont à peu près de même taille ; « {word} » n'en distingue aucun des autres.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="21"/>
        <source>Fewer than {word} objects fit.</source>
        <translation>Moins de {word} objets conviennent.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/remarks.py" line="22"/>
        <source>The imagery looks as if it showed no “{word}”; check what was found.</source>
        <translation>L'image semble ne montrer aucun « {word} » ; vérifiez ce qui a été trouvé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="50"/>
        <source>Make objects again from their prompts</source>
        <translation>Refaire les objets d'après leurs indications</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="53"/>
        <source>Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With the same imagery and model the outlines are the same; with another model they show what it would have drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again; “replay_note” says why.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</source>
        <translation>Redemande au modèle ce qui lui a été demandé quand chaque objet a été créé (son attribut « prompts ») : clics, cadres et lassos pas à pas, indications d'une couche, objets similaires et objets d'un passage sur tout. Avec la même image et le même modèle, les contours sont identiques ; avec un autre modèle, ils montrent ce qu'il aurait dessiné. « replay_iou » est l'intersection sur union avec le contour enregistré (Jaccard 1912) ; le journal en donne la moyenne. Les objets modifiés à la main, ou qui ne disent pas comment ils ont été créés, ne peuvent pas être refaits ; « replay_note » dit pourquoi.

qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="68"/>
        <source>Field with the prompts</source>
        <translation>Champ des indications</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="70"/>
        <source>Keep objects that cannot be made again as they are</source>
        <translation>Garder tels quels les objets qui ne peuvent pas être refaits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="73"/>
        <source>Objects made again</source>
        <translation>Objets refaits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="85"/>
        <source>The objects have no field “{name}”: choose the field that holds the prompts.</source>
        <translation>Les objets n'ont pas de champ « {name} » : choisissez le champ qui contient les indications.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/replay.py" line="113"/>
        <source>It was changed by hand or does not say how it was made.</source>
        <translation>Il a été modifié à la main ou ne dit pas comment il a été créé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="48"/>
        <source>Find places in the index</source>
        <translation>Trouver des lieux dans l'index</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="51"/>
        <source>Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image, the mix says how much each counts: 0 = the example alone, 1 = the words alone.

Words and places are compared as in CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</source>
        <translation>Classe les lieux de tout ce qui a été indexé avec oriel:buildindex. Avec des mots (en anglais) et une image d'exemple, le mélange dit combien chacun compte : 0 = l'exemple seul, 1 = les mots seuls.

Mots et lieux sont comparés comme dans CLIP (Radford et al. 2021).

qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="60"/>
        <source>Example image</source>
        <translation>Image d'exemple</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="62"/>
        <source>Share of the words</source>
        <translation>Part des mots</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="66"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/search_index.py" line="79"/>
        <source>Nothing is indexed with {model} yet: run oriel:buildindex.</source>
        <translation>Rien n'est encore indexé avec {model} : exécutez oriel:buildindex.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="51"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.

Prompted masks as in Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Trace l'objet à chaque entité d'une couche vecteur : un point est un clic dessus, un rectangle ou une ligne un cadre autour, tout autre polygone un contour approximatif. La couche peut être dans n'importe quel SCR ; ses attributs sont repris, « prompt » est l'identifiant de l'entité. Autant d'entités que voulu : chaque partie de l'image est analysée une fois. « prompts » dit ce qui a été demandé ; oriel:replay en refait les objets.

Masques à partir d'indications comme dans Segment Anything (Kirillov et al. 2023).

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="54"/>
        <source>Date of change in a series</source>
        <translation>Date de changement dans une série</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="72"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="73"/>
        <source>Dates, in the order of the rasters</source>
        <translation>Dates, dans l'ordre des rasters</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>The model&apos;s eye</source>
        <translation>L'œil du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="76"/>
        <source>Band values</source>
        <translation>Valeurs des bandes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="77"/>
        <source>Compare by</source>
        <translation>Comparer par</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="90"/>
        <source>Number of the date</source>
        <translation>Numéro de la date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shapes.py" line="46"/>
        <source>A geometry has coordinates that are no numbers: repair the layer first.</source>
        <translation>Une géométrie a des coordonnées qui ne sont pas des nombres : réparez d'abord la couche.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="48"/>
        <source>Find similar objects</source>
        <translation>Trouver des objets similaires</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="51"/>
        <source>Finds and outlines what looks like the example polygons: by the model&apos;s description of them, their size, shape and colour. The examples may lie on another raster. They are not found again.

Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</source>
        <translation>Trouve et trace ce qui ressemble aux polygones d'exemple : par la description qu'en fait le modèle, leur taille, leur forme et leur couleur. Les exemples peuvent se trouver sur un autre raster. Ils ne sont pas trouvés à nouveau.

Ressemblance de caractéristiques agrégées, comme dans la segmentation à un seul exemple avec Segment Anything (PerSAM, Zhang et al. 2024).

qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/similar.py" line="63"/>
        <source>Imagery of the examples</source>
        <translation>Image des exemples</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="43"/>
        <source>Spectral change</source>
        <translation>Changement spectral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="46"/>
        <source>Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster is 0 to 250 for 0 to 100 %, 255 = no data.

IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980. PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs: N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge. “kind” is then “rise” or “fall”.

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</source>
        <translation>Compare toutes les bandes de deux rasters, ou un indice spectral qui en est tiré. Fonctionne sans PyTorch. Le raster d'indices va de 0 à 250 pour 0 à 100 %, 255 = pas de données.

IR-MAD : Nielsen 2007, IEEE TIP 16(2) ; les bandes des dates peuvent différer. Vecteur de changement : Malila 1980. PCA-k-means : Celik 2009, IEEE GRSL 6(4). Indice : l'un des 255 des Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), par ex. NDVI, NDWI, NBR ; dites de quelles bandes des rasters il a besoin : N = proche infrarouge, R = rouge, G = vert, B = bleu, S1 et S2 = infrarouge à ondes courtes, RE1 ... = red edge. « kind » vaut alors « rise » (hausse) ou « fall » (baisse).

qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI BANDS='N=4, R=3' OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>IR-MAD</source>
        <translation>IR-MAD</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>Change vector</source>
        <translation>Vecteur de changement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="60"/>
        <source>PCA-k-means</source>
        <translation>PCA-k-means</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="61"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../plugin/processing/spectral_change.py" line="63"/>
        <source>Bands of the index, e.g. N=4, R=3</source>
        <translation>Bandes de l'indice, par ex. N=4, R=3</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="47"/>
        <source>Training chips from objects</source>
        <translation>Vignettes d'entraînement d'après des objets</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="50"/>
        <source>Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip&apos;s border.

Training and validation are split by place: all chips of a block of chips go the same way, chips that would share ground with the other part are left out, and a place stays in its part when the chips are written again. Imagery of a few chips only may have all of them in one part: use smaller chips.

The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the layer is shown.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</source>
        <translation>Découpe l'image en vignettes et écrit les objets qui s'y trouvent comme étiquettes : COCO (Lin et al. 2014 ; un JSON pour l'entraînement et un pour la validation, trous en codage par plages), YOLO (étiquettes de segments telles qu'Ultralytics les lit, avec data.yaml) ou GeoJSON (dans le SCR de l'image). Les objets sont coupés au bord d'une vignette.

Entraînement et validation sont séparés par lieu : toutes les vignettes d'un bloc vont dans la même partie, celles qui partageraient du terrain avec l'autre partie sont écartées, et un lieu reste dans sa partie quand les vignettes sont réécrites. Une image de quelques vignettes peut les avoir toutes dans une seule partie : prenez des vignettes plus petites.

Le dossier reçoit images/train, images/val, les étiquettes et classes.csv. Les pixels sont des couleurs 8 bits, telles que la couche est affichée.

qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0 OUTPUT=chips</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="71"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="72"/>
        <source>GeoTIFF (with its place)</source>
        <translation>GeoTIFF (géoréférencé)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="73"/>
        <source>Chips as</source>
        <translation>Vignettes en</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="74"/>
        <source>Side of a chip (pixels)</source>
        <translation>Côté d'une vignette (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="76"/>
        <source>Share for validation</source>
        <translation>Part pour la validation</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="78"/>
        <source>Overlap of chips</source>
        <translation>Recouvrement des vignettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="79"/>
        <source>Share of an object that a chip must hold</source>
        <translation>Part d'un objet qu'une vignette doit contenir</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="81"/>
        <source>Share of chips without objects that are kept</source>
        <translation>Part des vignettes sans objet qui sont gardées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="83"/>
        <source>Side of a place (chips)</source>
        <translation>Côté d'un lieu (vignettes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="89"/>
        <source>Folder (empty or new)</source>
        <translation>Dossier (vide ou nouveau)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="90"/>
        <source>Chips for training</source>
        <translation>Vignettes pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/training_tiles.py" line="91"/>
        <source>Chips for validation</source>
        <translation>Vignettes pour la validation</translation>
    </message>
    <message>
        <location filename="../plugin/requirements.py" line="166"/>
        <source>Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open Oriel first.</source>
        <translation>Une autre extension a déjà chargé {package} {have} (Oriel exige {floor}) : redémarrez QGIS et ouvrez Oriel d'abord.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="78"/>
        <source>{model} does not understand words: choose a model for Search on the Models page.</source>
        <translation>{model} ne comprend pas les mots : choisissez un modèle pour Rechercher sur la page Modèles.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="93"/>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_maps.py" line="105"/>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="82"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="182"/>
        <source>Oriel: add {count} object</source>
        <comment>Oriel: add {count} objects</comment>
        <translation>
            <numerusform>Oriel : ajouter {count} objet</numerusform>
            <numerusform>Oriel : ajouter {count} objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_keeping.py" line="68"/>
        <source>{count} change saved to {file}</source>
        <comment>{count} changes saved to {file}</comment>
        <translation>
            <numerusform>{count} changement enregistré dans {file}</numerusform>
            <numerusform>{count} changements enregistrés dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_jobs.py" line="60"/>
        <source>{count} date on one grid</source>
        <comment>{count} dates on one grid</comment>
        <translation>
            <numerusform>{count} date sur une même grille</numerusform>
            <numerusform>{count} dates sur une même grille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} accepted</source>
        <comment>{count} accepted</comment>
        <translation>
            <numerusform>{count} accepté</numerusform>
            <numerusform>{count} acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} rejected</source>
        <comment>{count} rejected</comment>
        <translation>
            <numerusform>{count} rejeté</numerusform>
            <numerusform>{count} rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/change_results.py" line="202"/>
        <source>{count} not looked at</source>
        <comment>{count} not looked at</comment>
        <translation>
            <numerusform>{count} non examiné</numerusform>
            <numerusform>{count} non examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object can be restored.</source>
        <comment>QGIS ended unexpectedly: {count} unsaved objects can be restored.</comment>
        <translation>
            <numerusform>QGIS s'est arrêté de façon inattendue : {count} objet non enregistré peut être restauré.</numerusform>
            <numerusform>QGIS s'est arrêté de façon inattendue : {count} objets non enregistrés peuvent être restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/recovery.py" line="115"/>
        <source>{count} object restored; save the layer to keep it.</source>
        <comment>{count} objects restored; save the layer to keep them.</comment>
        <translation>
            <numerusform>{count} objet restauré ; enregistrez la couche pour le conserver.</numerusform>
            <numerusform>{count} objets restaurés ; enregistrez la couche pour les conserver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>{count} polygon. Tick or cross it to teach Oriel.</source>
        <comment>{count} polygons, the surest first. Tick and cross to put them in order.</comment>
        <translation>
            <numerusform>{count} polygone. Validez-le ou rejetez-le pour instruire Oriel.</numerusform>
            <numerusform>{count} polygones, les plus sûrs d'abord. Validez et rejetez pour les ordonner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search.py" line="257"/>
        <source>{count} place. Click it to go there.</source>
        <comment>{count} places, best first. Click one to go there.</comment>
        <translation>
            <numerusform>{count} lieu. Cliquez dessus pour y aller.</numerusform>
            <numerusform>{count} lieux, les meilleurs d'abord. Cliquez sur un lieu pour y aller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_desk.py" line="117"/>
        <source>{count} polygon saved to {file}</source>
        <comment>{count} polygons saved to {file}</comment>
        <translation>
            <numerusform>{count} polygone enregistré dans {file}</numerusform>
            <numerusform>{count} polygones enregistrés dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_example.py" line="107"/>
        <source>Example: {count} polygon of {layer}</source>
        <comment>Example: {count} polygons of {layer}</comment>
        <translation>
            <numerusform>Exemple : {count} polygone de {layer}</numerusform>
            <numerusform>Exemple : {count} polygones de {layer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="79"/>
        <source>{count} raster could not be indexed. {reasons}</source>
        <comment>{count} rasters could not be indexed. {reasons}</comment>
        <translation>
            <numerusform>{count} raster n'a pas pu être indexé. {reasons}</numerusform>
            <numerusform>{count} rasters n'ont pas pu être indexés. {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_index.py" line="109"/>
        <source>Delete {count} index? The images stay; searching them again takes longer once.</source>
        <comment>Delete {count} indexes? The images stay; searching them again takes longer once.</comment>
        <translation>
            <numerusform>Supprimer {count} index ? Les images restent ; y chercher de nouveau sera plus long une fois.</numerusform>
            <numerusform>Supprimer {count} index ? Les images restent ; y chercher de nouveau sera plus long une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="100"/>
        <source>{count} object written to “{name}”.</source>
        <comment>{count} objects written to “{name}”.</comment>
        <translation>
            <numerusform>{count} objet écrit dans « {name} ».</numerusform>
            <numerusform>{count} objets écrits dans « {name} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch.py" line="255"/>
        <source>{count} object saved to “{name}”.</source>
        <comment>{count} objects saved to “{name}”.</comment>
        <translation>
            <numerusform>{count} objet enregistré dans « {name} ».</numerusform>
            <numerusform>{count} objets enregistrés dans « {name} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="45"/>
        <source>{count} object written to “{name}” so far.</source>
        <comment>{count} objects written to “{name}” so far.</comment>
        <translation>
            <numerusform>{count} objet écrit dans « {name} » jusqu'ici.</numerusform>
            <numerusform>{count} objets écrits dans « {name} » jusqu'ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="48"/>
        <source>{count} object so far …</source>
        <comment>{count} objects so far …</comment>
        <translation>
            <numerusform>{count} objet jusqu'ici …</numerusform>
            <numerusform>{count} objets jusqu'ici …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="51"/>
        <source>{count} of {all} object shown.</source>
        <comment>{count} of {all} objects shown.</comment>
        <translation>
            <numerusform>{count} objet affiché sur {all}.</numerusform>
            <numerusform>{count} objets affichés sur {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_showing.py" line="55"/>
        <source>{count} prompt gave none.</source>
        <comment>{count} prompts gave none.</comment>
        <translation>
            <numerusform>{count} indication n’a rien donné.</numerusform>
            <numerusform>{count} indications n’ont rien donné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Saved {count} object as {name}.</source>
        <comment>Saved {count} objects as {name}.</comment>
        <translation>
            <numerusform>{count} objet enregistré comme {name}.</numerusform>
            <numerusform>{count} objets enregistrés comme {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source>{count} object: a click refines it, a box adds one.</source>
        <comment>{count} objects: a click refines the one it hits, a box adds one.</comment>
        <translation>
            <numerusform>{count} objet : un clic l'affine, un cadre en ajoute un.</numerusform>
            <numerusform>{count} objets : un clic affine celui qu'il touche, un cadre en ajoute un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_hints.py" line="86"/>
        <source>{count} object on the map is unsaved: Save still works.</source>
        <comment>{count} objects on the map are unsaved: Save still works.</comment>
        <translation>
            <numerusform>{count} objet non enregistré sur la carte : Enregistrer reste possible.</numerusform>
            <numerusform>{count} objets non enregistrés sur la carte : Enregistrer reste possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/install_offer.py" line="140"/>
        <source>{first} and {count} more</source>
        <comment>{first} and {count} more</comment>
        <translation>
            <numerusform>{first} et {count} autre</numerusform>
            <numerusform>{first} et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_classes.py" line="82"/>
        <source>{percent} % of {count} example were named rightly by a model that had not seen it.</source>
        <comment>{percent} % of {count} examples were named rightly by a model that had not seen them.</comment>
        <translation>
            <numerusform>{percent} % de {count} exemple a été bien nommé par un modèle qui ne l'avait pas vu.</numerusform>
            <numerusform>{percent} % des {count} exemples ont été bien nommés par un modèle qui ne les avait pas vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panels/search_index.py" line="104"/>
        <source>{uri}
{count} place, {model}</source>
        <comment>{uri}
{count} places, {model}</comment>
        <translation>
            <numerusform>{uri}
{count} lieu, {model}</numerusform>
            <numerusform>{uri}
{count} lieux, {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/build_index.py" line="86"/>
        <source>{count} place</source>
        <comment>{count} places</comment>
        <translation>
            <numerusform>{count} lieu</numerusform>
            <numerusform>{count} lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/clean_outlines.py" line="131"/>
        <source>{count} feature had no polygon or nothing was left of it</source>
        <comment>{count} features had no polygon or nothing was left of them</comment>
        <translation>
            <numerusform>{count} entité n'avait pas de polygone ou il n'en est rien resté</numerusform>
            <numerusform>{count} entités n'avaient pas de polygone ou il n'en est rien resté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="190"/>
        <source>{count} window</source>
        <comment>{count} windows</comment>
        <translation>
            <numerusform>{count} fenêtre</numerusform>
            <numerusform>{count} fenêtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/everything.py" line="191"/>
        <source>{count} prompt</source>
        <comment>{count} prompts</comment>
        <translation>
            <numerusform>{count} indication</numerusform>
            <numerusform>{count} indications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/replay.py" line="133"/>
        <source>{made} of {all} object made again, mean intersection over union with the saved one {iou}</source>
        <comment>{made} of {all} objects made again, mean intersection over union with the saved ones {iou}</comment>
        <translation>
            <numerusform>{made} objet refait sur {all}, intersection sur union moyenne avec celui enregistré {iou}</numerusform>
            <numerusform>{made} objets refaits sur {all}, intersection sur union moyenne avec ceux enregistrés {iou}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="108"/>
        <source>{count} raster</source>
        <comment>{count} rasters</comment>
        <translation>
            <numerusform>{count} raster</numerusform>
            <numerusform>{count} rasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/series.py" line="109"/>
        <source>{count} date</source>
        <comment>{count} dates</comment>
        <translation>
            <numerusform>{count} date</numerusform>
            <numerusform>{count} dates</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="110"/>
        <source>Given were {layers} and {dates}: give one date a raster.</source>
        <translation>{layers} et {dates} ont été donnés : donnez une date par raster.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for training</source>
        <comment>{count} chips for training</comment>
        <translation>
            <numerusform>{count} vignette pour l'entraînement</numerusform>
            <numerusform>{count} vignettes pour l'entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip for validation</source>
        <comment>{count} chips for validation</comment>
        <translation>
            <numerusform>{count} vignette pour la validation</numerusform>
            <numerusform>{count} vignettes pour la validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} chip left out between the two</source>
        <comment>{count} chips left out between the two</comment>
        <translation>
            <numerusform>{count} vignette écartée entre les deux</numerusform>
            <numerusform>{count} vignettes écartées entre les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/training_tiles.py" line="141"/>
        <source>{count} object without a place on the imagery</source>
        <comment>{count} objects without a place on the imagery</comment>
        <translation>
            <numerusform>{count} objet sans lieu sur l'image</numerusform>
            <numerusform>{count} objets sans lieu sur l'image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/adapters/results.py" line="246"/>
        <source>“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.</source>
        <comment>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</comment>
        <translation>
            <numerusform>« {name} » contient des polygones simples, cet objet a {count} partie : choisissez une couche multipolygone.</numerusform>
            <numerusform>« {name} » contient des polygones simples, cet objet a {count} parties : choisissez une couche multipolygone.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>lowers the score</source>
        <translation>abaisse le score</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>hardly matters</source>
        <translation>compte à peine</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises the score</source>
        <translation>augmente le score</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/why_layers.py" line="25"/>
        <source>raises it most</source>
        <translation>l'augmente le plus</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="155"/>
        <source>Stopped. Press Compare to begin again.</source>
        <translation>Arrêté. Appuyez sur Comparer pour recommencer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="163"/>
        <source>Trying the network</source>
        <translation>Essai du réseau</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="41"/>
        <source>{report}; left as they are</source>
        <translation>{report} ; laissées telles quelles</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="54"/>
        <source>Saving the classes</source>
        <translation>Enregistrement des classes</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>destroyed ({sure})</source>
        <translation>détruit ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_map_jobs.py" line="62"/>
        <source>damaged ({sure})</source>
        <translation>endommagé ({sure})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="70"/>
        <source>Choose the network or its card (.json) first.</source>
        <translation>Choisissez d'abord le réseau ou sa fiche (.json).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="76"/>
        <source>No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.</source>
        <translation>Aucun réseau à côté de la fiche « {name} » : placez-le là sous le nom {wanted}, ou avec une autre extension : {suffixes}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="84"/>
        <source>trying it on made-up pictures</source>
        <translation>essai sur des images inventées</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>segmentation network</source>
        <translation>réseau de segmentation</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_networks.py" line="87"/>
        <source>change network</source>
        <translation>réseau de changement</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes before</source>
        <translation>classes avant</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="92"/>
        <source>classes after</source>
        <translation>classes après</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_saving.py" line="93"/>
        <source>transitions</source>
        <translation>transitions</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name})</source>
        <translation>Réseau entraîné ({name})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="161"/>
        <source>The imagery has no data in this area; choose another area.</source>
        <translation>L'image n'a pas de données dans cette zone ; choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="92"/>
        <source>Looking for {words}</source>
        <translation>Recherche de {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="148"/>
        <source>“{noun}” as described: {count}, the best fit first.</source>
        <translation>« {noun} » conforme à la description : {count}, le plus conforme d'abord.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="150"/>
        <source>No “{noun}” is as described.</source>
        <translation>Aucun « {noun} » n'est conforme à la description.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="154"/>
        <source>Others of its kind, drawn in grey: {count}.</source>
        <translation>Autres du même type, dessinés en gris : {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_place_jobs.py" line="162"/>
        <source>“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”.</source>
        <translation>« {text} » est une expression : appuyez sur Surligner pour tracer ce qu'elle désigne. Les lieux se trouvent par mots : « {noun} ».</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="77"/>
        <source>Explaining a hit</source>
        <translation>Explication d'un résultat</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="89"/>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="100"/>
        <source>The example</source>
        <translation>L'exemple</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="101"/>
        <source>{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.</source>
        <translation>{words} a ici un score de {score:.2f}, {without:.2f} sans la partie la plus forte, {empty:.2f} sans aucune.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="102"/>
        <source>Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}.</source>
        <translation>Meilleures parties retirées d'abord : {deletion:.2f} (hasard 0.5, moins est mieux) ; remises d'abord : {insertion:.2f}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="108"/>
        <source>This explains the model&apos;s score, not the world.</source>
        <translation>Ceci explique le score du modèle, pas le monde.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_why.py" line="111"/>
        <source>Not both are better than chance: do not rely on it.</source>
        <translation>L'un au moins ne fait pas mieux que le hasard : ne vous y fiez pas.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch.py" line="270"/>
        <source>Taken back; “Save all” saves them again.</source>
        <translation>Repris ; « Tout enregistrer » les enregistre à nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="109"/>
        <source>Say how damaged each one is</source>
        <translation>Dire à quel point chacun est endommagé</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_inputs.py" line="111"/>
        <source>Intact, damaged or destroyed between the dates; a first guess for people to check</source>
        <translation>Intact, endommagé ou détruit entre les dates ; une première estimation à vérifier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="24"/>
        <source>Choose a network or its card</source>
        <translation>Choisir un réseau ou sa fiche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="25"/>
        <source>Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)</source>
        <translation>Réseaux et fiches (*.json *.pt *.pth *.torchscript *.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="26"/>
        <source>network.pt, network.onnx or its card</source>
        <translation>network.pt, network.onnx ou sa fiche</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="27"/>
        <source>A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.</source>
        <translation>Un réseau TorchScript ou ONNX avec sa fiche (JSON) à côté. Ne choisissez que des réseaux auxquels vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="20"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="24"/>
        <source>Off: the layers are compared as they are, where they are</source>
        <translation>Désactivé : les couches sont comparées telles quelles, là où elles sont</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>Learned network</source>
        <translation>Réseau entraîné</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="87"/>
        <source>Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)</source>
        <translation>Enregistrer les objets en couche de polygones, les indices ou les classes en rasters, et des tables (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="31"/>
        <source>Area of all that was one class and is another, also where no object was drawn</source>
        <translation>Surface de tout ce qui était d'une classe et est d'une autre, même là où aucun objet n'a été dessiné</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="48"/>
        <source>✓ Like this</source>
        <translation>✓ Comme ceci</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="50"/>
        <source>Show what each object in the chosen place adds to its score, as a layer with figures</source>
        <translation>Montrer, en couche avec chiffres, ce que chaque objet du lieu choisi apporte à son score</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="40"/>
        <source>Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter) begins the next class: the answer is a class map. A phrase in English, like “largest white ship near the pier”, outlines the objects that it means. Enter: highlight.</source>
        <translation>Mots cherchés, en anglais : « , » sépare les synonymes, « - » dit ce qu'il ne faut pas trouver. « ; » ou une nouvelle ligne (Shift+Enter) commence la classe suivante : la réponse est une carte de classes. Une expression anglaise, comme « largest white ship near the pier », trace les objets qu'elle désigne. Enter : surligner.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="48"/>
        <source>Finds what changed and names what each place was and is, out of a list of classes (words separated by semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the table of areas sums all that was one class and is another, also where no object was drawn. The class rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they lie on one grid, and differ only where the pair shows change.

Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES=&apos;building; bare soil; tree&apos; OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</source>
        <translation>Trouve ce qui a changé et nomme ce que chaque lieu était et est, d'après une liste de classes (mots anglais séparés par des points-virgules, synonymes après des virgules). La table additionne les objets et leurs surfaces par origine, destination et type ; la table des surfaces additionne tout ce qui était d'une classe et est d'une autre, même là où aucun objet n'a été dessiné. Les rasters de classes valent 0 là où aucune classe ne l'emporte nettement, puis 1, 2 ... dans l'ordre de la liste, 255 = pas de données ; ils sont sur une même grille et ne diffèrent que là où la paire montre un changement.

Probabilités a posteriori des mots face à des rivaux communs aux deux dates : d'après SegEarth-OV, Li et al., CVPR 2025.

qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree' OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv</translation>
    </message>
    <message>
        <location filename="../plugin/processing/from_to.py" line="73"/>
        <source>Table of areas</source>
        <translation>Table des surfaces</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/models.py" line="152"/>
        <source>Trying {name}</source>
        <translation>Essai de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="74"/>
        <source>needs {package}</source>
        <translation>demande {package}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="80"/>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="89"/>
        <source>Your own file; it is refused where it has changed since you added it.</source>
        <translation>Votre propre fichier ; il est refusé s'il a changé depuis son ajout.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/model_rows.py" line="92"/>
        <source>Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).</source>
        <translation>Demande le paquet Python {package}, qu'Oriel n'installe pas : voir le guide (F1, Modèles).</translation>
    </message>
    <message>
        <location filename="../plugin/panels/models_page.py" line="61"/>
        <source>Add your own…</source>
        <translation>Ajouter le vôtre…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="92"/>
        <source>A model of your own</source>
        <translation>Votre propre modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="42"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="46"/>
        <source>QuickGELU (OpenAI’s CLIP and its children)</source>
        <translation>QuickGELU (CLIP d'OpenAI et ses dérivés)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="54"/>
        <source>Outlines: Segment Anything or MobileSAM</source>
        <translation>Contours : Segment Anything ou MobileSAM</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="55"/>
        <source>Outlines: SAM 2.1 (needs the package sam2)</source>
        <translation>Contours : SAM 2.1 (demande le paquet sam2)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="56"/>
        <source>Words: CLIP of open_clip</source>
        <translation>Mots : CLIP d'open_clip</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="64"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="65"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="66"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="67"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../plugin/panels/own_model.py" line="70"/>
        <source>The file is tried first, which takes some seconds; no code from it is run.</source>
        <translation>Le fichier est d'abord essayé, ce qui prend quelques secondes ; aucun code n'en est exécuté.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Rose</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Fell</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="187"/>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_jobs.py" line="123"/>
        <source>{windows} windows, about {minutes} min, at most {disk} MB of disk</source>
        <translation>{windows} fenêtres, environ {minutes} min, au plus {disk} Mo de disque</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_table.py" line="46"/>
        <source>{count} px²</source>
        <translation>{count} px²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="45"/>
        <source>building; tree; car</source>
        <translation>building; tree; car</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="46"/>
        <source>Each object is named by the word that fits best; empty: the present class</source>
        <translation>Chaque objet reçoit le nom du mot (en anglais) qui convient le mieux ; vide : la classe actuelle</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="51"/>
        <source>Least size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="52"/>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <location filename="../plugin/panels/everything_options.py" line="69"/>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="73"/>
        <source>Use all bands</source>
        <translation>Utiliser toutes les bandes</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="76"/>
        <source>Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer</source>
        <translation>Analyser aussi les bandes au-delà des trois affichées (proche infrarouge ...) : plus sûr, mais plus long</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_batch.py" line="48"/>
        <source>What is outlined: objects or parts, sizes, words that name them</source>
        <translation>Ce qui est tracé : objets ou parties, tailles, mots qui les nomment</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py" line="68"/>
        <source>The output cannot be written ({error}): make room or make its folder reachable, then start again.</source>
        <translation>La sortie ne peut pas être écrite ({error}) : libérez de la place ou rendez son dossier accessible, puis relancez.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="45"/>
        <source>Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown count too: as composites of their own, and as normalised differences (NDVI and its like).

Multinomial logistic regression on the model&apos;s tokens; groups by k-means (Lloyd 1982, Arthur and Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</source>
        <translation>Des points ou polygones avec une classe, au moins deux par classe, deviennent un raster de classes 1, 2 ... (255 = pas de données) ; ACCURACY est la part des exemples bien nommés par un modèle qui ne les avait pas vus. Sans exemples, GROUPS groupes de lieux semblables sont cartographiés, le plus grand d'abord. Les bandes au-delà des trois affichées comptent aussi : en compositions propres et en différences normalisées (NDVI et similaires).

Régression logistique multinomiale sur les tokens du modèle ; groupes par k-means (Lloyd 1982, Arthur et Vassilvitskii 2007).

qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/examples_map.py" line="65"/>
        <source>Use all bands, not only those shown</source>
        <translation>Utiliser toutes les bandes, pas seulement celles affichées</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="50"/>
        <source>Oriel: label polygons</source>
        <translation>Oriel : étiqueter les polygones</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/label_fields.py" line="58"/>
        <source>“{name}” refused the labels: save or undo its other changes and try again.</source>
        <translation>« {name} » a refusé les étiquettes : enregistrez ou annulez ses autres modifications et réessayez.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Extended</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="189"/>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_clicks.py" line="56"/>
        <source>Type the name of the class first, then click its examples on the map.</source>
        <translation>Saisissez d’abord le nom de la classe, puis cliquez ses exemples sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="130"/>
        <source>Repairing the index</source>
        <translation>Réparation de l’index</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="54"/>
        <source>Choose a layer with polygons to label.</source>
        <translation>Choisissez une couche de polygones à étiqueter.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="59"/>
        <source>“{name}” has no polygon on the imagery: choose another layer.</source>
        <translation>« {name} » n’a aucun polygone sur l’image : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="63"/>
        <source>Labelling polygons</source>
        <translation>Étiquetage des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="72"/>
        <source>The layer with the polygons is gone; add it again and label it once more.</source>
        <translation>La couche des polygones a disparu ; ajoutez-la de nouveau et recommencez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/search_label.py" line="82"/>
        <source>{count} polygon labelled: {where}</source>
        <comment>{count} polygons labelled: {where}</comment>
        <translation>
            <numerusform>{count} polygone étiqueté : {where}</numerusform>
            <numerusform>{count} polygones étiquetés : {where}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="89"/>
        <source>fields {fields} of “{layer}”, which is not saved yet.</source>
        <translation>champs {fields} de « {layer} », pas encore enregistrée.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="95"/>
        <source>“{layer}” is read-only, so a copy was made.</source>
        <translation>« {layer} » est en lecture seule ; une copie a été faite.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="111"/>
        <source>An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another.</source>
        <translation>Un exemple n’est sur aucune image de ce projet : ajoutez « {name} », sur laquelle il a été fait, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_examples.py" line="115"/>
        <source>An example lies on no imagery of this project: add what it was made on, or choose another.</source>
        <translation>Un exemple n’est sur aucune image de ce projet : ajoutez celle sur laquelle il a été fait, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="70"/>
        <source>Make the damaged parts of the indexes again, in the background</source>
        <translation>Refaire en arrière-plan les parties endommagées des index</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="27"/>
        <source>Polygons that get a word each: the selected ones, or all</source>
        <translation>Polygones qui reçoivent chacun un mot : les sélectionnés, ou tous</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Label polygons</source>
        <translation>Étiqueter les polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="30"/>
        <source>Give each polygon the best of the words above (“;” between them), how likely it is and by how much, as attributes: in the layer, which is not saved yet, or in a copy where it is read-only</source>
        <translation>Donne à chaque polygone le meilleur des mots ci-dessus (« ; » entre eux), sa vraisemblance et son avance, en attributs : dans la couche, pas encore enregistrée, ou dans une copie si elle est en lecture seule</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_label.py" line="41"/>
        <source>Label my polygons with the words</source>
        <translation>Étiqueter mes polygones avec les mots</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="53"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="54"/>
        <source>Class of the examples that are clicked next</source>
        <translation>Classe des prochains exemples cliqués</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Click on map</source>
        <translation>Clic sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_learn.py" line="56"/>
        <source>Each click on the map is an example of this class, in a temporary layer; Backspace takes it back</source>
        <translation>Chaque clic sur la carte est un exemple de cette classe, dans une couche temporaire ; Retour arrière l’annule</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outline_parameters.py" line="26"/>
        <source>Tolerance (pixels)</source>
        <translation>Tolérance (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_label.py" line="91"/>
        <source>{layer} labels</source>
        <translation>{layer} étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tie_layer.py" line="63"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>{share} left out as cloudy, hazy or blurred</source>
        <translation>{share} laissés de côté : nuages, brume ou flou</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_jobs.py" line="146"/>
        <source>nothing is cloudy, hazy or blurred</source>
        <translation>rien n'est nuageux, brumeux ou flou</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="56"/>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_keeping.py" line="58"/>
        <source>Saving the dates</source>
        <translation>Enregistrement des dates</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="58"/>
        <source>Tie points</source>
        <translation>Points d'appui</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="63"/>
        <source>Learned network ({name}) and Oriel</source>
        <translation>Réseau entraîné ({name}) et Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_values.py" line="66"/>
        <source>Time series ({what})</source>
        <translation>Série temporelle ({what})</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_heat.py" line="41"/>
        <source>Following the image&apos;s edges</source>
        <translation>Suivi des contours de l'image</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="51"/>
        <source>Indexing many rasters</source>
        <translation>Indexation de nombreux rasters</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="103"/>
        <source>Lists of items (*.json *.geojson)</source>
        <translation>Listes d'éléments (*.json *.geojson)</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="104"/>
        <source>List of rasters</source>
        <translation>Liste de rasters</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_index.py" line="135"/>
        <source>Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to make it again, or delete the index.</source>
        <translation>Non réparé : {names}. Choisissez cette couche comme image, telle qu'elle a été indexée, et appuyez sur « Indexer la couche » pour refaire l'index, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="101"/>
        <source>unknown layer</source>
        <translation>couche inconnue</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_phrases.py" line="98"/>
        <source>So far in view; the rest of the area follows.</source>
        <translation>Jusqu'ici dans la vue ; le reste de la zone suit.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search_values.py" line="81"/>
        <source>{share} is left out: clouds, haze or blur.</source>
        <translation>{share} est laissé de côté : nuages, brume ou flou.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="54"/>
        <source>“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or make room and start again; the windows that are done are kept.</source>
        <translation>« {name} » n'a pas pu être écrit ({error}). Ce qu'il a refusé reste sur la carte : enregistrez-le ailleurs, ou faites de la place et recommencez ; les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="76"/>
        <source>“{name}” has changes that are not saved: save or undo them, then take the objects back.</source>
        <translation>« {name} » a des modifications non enregistrées : enregistrez-les ou annulez-les, puis reprenez les objets.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="102"/>
        <source>That many are past Ctrl+Z.</source>
        <translation>C'est trop pour Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_batch_writing.py" line="103"/>
        <source>Take all back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/controllers/segment_batch_writing.py" line="114"/>
        <source>{count} object taken back.</source>
        <comment>{count} objects taken back.</comment>
        <translation>
            <numerusform>{count} objet repris.</numerusform>
            <numerusform>{count} objets repris.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="36"/>
        <source>Weigh in Oriel&apos;s own comparison</source>
        <translation>Tenir compte de la comparaison d'Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_network.py" line="38"/>
        <source>The network&apos;s answer counts 60 %, Oriel&apos;s own 40 %: it decides where the network is unsure</source>
        <translation>La réponse du réseau compte pour 60 %, celle d'Oriel pour 40 % : elle tranche là où le réseau hésite</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_options.py" line="25"/>
        <source>Places that are cloudy, hazy or blurred at either date count as not compared; takes longer</source>
        <translation>Les endroits nuageux, brumeux ou flous à l'une des dates comptent comme non comparés ; prend plus de temps</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="76"/>
        <source>Add a layer of the places by which the dates were aligned: green ones agree</source>
        <translation>Ajouter une couche des endroits qui ont servi à aligner les dates : les verts concordent</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="77"/>
        <source>Show tie points</source>
        <translation>Afficher les points d'appui</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="34"/>
        <source>What is to have changed for good</source>
        <translation>Ce qui doit avoir changé durablement</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="36"/>
        <source>Band values (no model)</source>
        <translation>Valeurs des bandes (sans modèle)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="43"/>
        <source>new buildings</source>
        <translation>new buildings</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_series.py" line="44"/>
        <source>Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”</source>
        <translation>Depuis quand chacun existe ou a disparu, en anglais : « new buildings », « trees lost », « water »</translation>
    </message>
    <message>
        <location filename="../plugin/processing/leaving_out.py" line="25"/>
        <source>Leave out clouds, haze and blur</source>
        <translation>Laisser de côté nuages, brume et flou</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_index.py" line="66"/>
        <source>Index the rasters of a list of items: a JSON file, like a STAC item</source>
        <translation>Indexer les rasters d'une liste d'éléments : un fichier JSON, comme un élément STAC</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="69"/>
        <source>Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright bare ground can look like haze</source>
        <translation>Ne rien chercher là où l'image est nuageuse, brumeuse ou floue ; la zone est examinée une fois pour cela. Un sol nu clair peut ressembler à de la brume</translation>
    </message>
    <message>
        <location filename="../plugin/processing/align_pair.py" line="39"/>
        <source>Writes the second raster on the grid that it shares with the first, moved by what tie points agree on, and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can be written on it too. The report says how far the rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).

Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</source>
        <translation>Écrit le second raster sur la grille qu'il partage avec le premier, déplacé selon ce sur quoi les points d'appui s'accordent, et tourné, mis à l'échelle et cisaillé là où ils le prouvent, avec ses propres valeurs de bandes. La grille est celle du raster le plus grossier, découpée à ce que les deux couvrent ; le premier peut aussi y être écrit. Le rapport dit de combien les rasters étaient décalés et avec quelle certitude ; les points d'appui peuvent être obtenus comme couche : décalage (dx, dy), écart à ce sur quoi ils s'accordent (residual), en pixels, et si le point concorde (inlier).

Corrélation de phase des gradients, pics par DFT en produit matriciel : Guizar-Sicairos et al. 2008, Optics Letters 33(2).

qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="48"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them: “new buildings; trees lost; building -&gt; bare soil”. The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.

A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and names are drawn as ever.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Compare deux rasters du même lieu, quels que soient leur SCR et leur résolution : les aligne, puis trace ce qui a changé. Avec des mots (en anglais), seulement les changements qui les concernent : « new buildings; trees lost; building -&gt; bare soil ». Les polygones sont dans le SCR du raster aux plus grands pixels, sur la grille duquel les deux sont comparés.

Un réseau entraîné à vous (voir « Exécuter un réseau entraîné ») peut donner le score ; contours et noms sont tracés comme toujours.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Learned network that gives the score</source>
        <translation>Réseau entraîné qui donne le score</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="62"/>
        <source>Weigh in Oriel&apos;s own comparison (40 %)</source>
        <translation>Tenir compte de la comparaison d'Oriel (40 %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="102"/>
        <source>A learned network answers without words: leave either the words or the network empty.</source>
        <translation>Un réseau entraîné répond sans mots : laissez vides soit les mots, soit le réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/everything.py" line="192"/>
        <source>{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk</source>
        <translation>{windows}, au plus {prompts} : environ {minutes} min et au plus {disk} Mo de disque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="57"/>
        <source>Compares three or more rasters of one place and tells since when each place is as it is: “until” is the last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one date.

Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in oriel:spectralchange. Band values and indices need no PyTorch.

Change point by least squares: Scott and Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</source>
        <translation>Compare trois rasters ou plus d'un même lieu et dit depuis quand chaque endroit est tel qu'il est : « until » est la dernière date de l'ancien état, « since » la première du nouveau, « lasting » vaut 1 là où le nouvel état a été vu à deux dates ou plus. Ce qui ne fait que passer (nuages, inondations) est omis. Les dates viennent des couches, ou sont données dans leur ordre, séparées par des virgules ; elles sont triées comme du texte (2019-05-01). Le raster contient le numéro de la première date après le changement, 0 = aucun, 255 = pas de données. Avec deux rasters, tout changement a la même date.

Les mots (en anglais, « new buildings; trees lost ») sont datés d'après l'endroit où se trouvent leurs choses à chaque date ; un indice spectral d'après ses valeurs, « kind » vaut alors « rise » ou « fall », et les bandes dont il a besoin sont nommées comme dans oriel:spectralchange. Les valeurs de bandes et les indices n'ont pas besoin de PyTorch.

Point de rupture par moindres carrés : Scott et Knott 1974, Biometrics 30(3).

qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/series.py" line="78"/>
        <source>Words, e.g. new buildings</source>
        <translation>Mots (en anglais), p. ex. new buildings</translation>
    </message>
</context>
</TS>
