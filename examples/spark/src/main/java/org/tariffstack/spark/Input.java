package org.tariffstack.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/**
 * The files of entries that are to be answered.
 *
 * @param folder the folder that they lie in, at whatever depth
 * @param files the files, by name
 * @param bytes how long they are together
 * @param form the form of all of them
 */
record Input(Path folder, List<Path> files, long bytes, InputForm form) {
    Input {
        files = List.copyOf(files);
    }

    /**
     * Finds the files of entries.
     *
     * @param place a file, or a folder of files; those whose name begins with "_" or "." do not count
     * @param form their form, or null to go by the ends of their names
     * @throws InputException if there are none, or their form cannot be told
     */
    static Input at(String place, @Nullable InputForm form, Configuration hadoop) throws IOException, InputException {
        Path path = new Path(place);
        FileSystem system = path.getFileSystem(hadoop);
        if (!system.exists(path)) {
            throw new InputException("cannot read '" + place + "': there is no such file or folder");
        }
        FileStatus found = system.getFileStatus(path);
        Path folder = found.isFile() ? found.getPath().getParent() : found.getPath();
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        RemoteIterator<LocatedFileStatus> all = system.listFiles(found.getPath(), true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            if (found.isFile() || !isHidden(nameWithin(folder, file.getPath()))) {
                files.add(file.getPath());
                bytes += file.getLen();
            }
        }
        if (files.isEmpty()) {
            throw new InputException("cannot read '" + place + "': the folder holds no files");
        }
        Collections.sort(files);
        return new Input(folder, files, bytes, form == null ? formOf(place, files) : form);
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/")) {
            if (part.startsWith("_") || part.startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static InputForm formOf(String place, List<Path> files) throws InputException {
        Set<InputForm> forms = EnumSet.noneOf(InputForm.class);
        for (Path file : files) {
            forms.add(InputForm.of(file.getName()).orElseThrow(() -> new InputException("cannot tell whether '"
                    + file.getName() + "' is CSV or Parquet: say --format csv or --format parquet")));
        }
        if (forms.size() > 1) {
            throw new InputException("cannot read '" + place + "': the folder holds CSV and Parquet; keep them apart");
        }
        return forms.iterator().next();
    }

    /** A file's name as seen from a folder that it lies in. */
    static String nameWithin(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).getPath();
    }
}
