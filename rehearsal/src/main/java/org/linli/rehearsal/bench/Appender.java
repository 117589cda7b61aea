package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;

/** Puts one record after the other on the disk: when {@link #append} returns, a power cut takes it no more. */
interface Appender extends AutoCloseable {
    void append(byte[] record) throws IOException;

    @Override
    void close() throws IOException;

    /** Ours. */
    static Appender journal(Path folder) {
        var opened = (Opening.Opened) Journal.open(new DiskFiles(), folder, JournalSettings.standard());
        var journal = opened.journal();
        return new Appender() {
            @Override
            public void append(byte[] record) throws IOException {
                if (journal.append(record) instanceof Appending.NotWritten refused) {
                    throw new IOException(refused.sentence());
                }
            }

            @Override
            public void close() {
                journal.close();
            }
        };
    }

    /** As fast as anything of one write and one fdatasync can be: preallocated, in its own sectors, nothing checked. */
    static Appender raw(Path file) throws IOException {
        return new RawAppends(file);
    }

    /** SQLite with its write-ahead log, synced at each commit. */
    static Appender sqlite(Path file) throws IOException {
        return Rows.in("jdbc:sqlite:" + file, List.of("pragma journal_mode=WAL", "pragma synchronous=FULL"), "");
    }

    /** H2 as central has it, with the one sync it knows after each commit. */
    static Appender h2(Path file) throws IOException {
        return Rows.in(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";FILE_LOCK=FS;WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE",
                List.of(),
                "checkpoint sync");
    }

    /** See {@link #raw}. */
    final class RawAppends implements Appender {
        private static final int SIZE = 16 * 1024 * 1024;
        private static final int SECTOR = 512;

        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(Journal.MAX_PAYLOAD);
        private int at;

        RawAppends(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.write(ByteBuffer.allocate(SIZE), 0);
            channel.force(true);
        }

        @Override
        public void append(byte[] record) throws IOException {
            int space = (record.length + SECTOR - 1) / SECTOR * SECTOR;
            if (at + space > SIZE) {
                at = 0;
            }
            buffer.clear();
            buffer.put(record).flip();
            channel.write(buffer, at);
            channel.force(false);
            at += space;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** A database's table, one row a record, each its own transaction. */
    final class Rows implements Appender {
        private final Connection connection;
        private final PreparedStatement insert;
        private final Optional<PreparedStatement> sync;
        private long sequence;

        private Rows(Connection connection, PreparedStatement insert, Optional<PreparedStatement> sync) {
            this.connection = connection;
            this.insert = insert;
            this.sync = sync;
        }

        /** @param sync asked for after each commit; empty where the commit itself syncs */
        static Appender in(String url, List<String> settings, String sync) throws IOException {
            try {
                var connection = DriverManager.getConnection(url);
                try (var setting = connection.createStatement()) {
                    for (String each : settings) {
                        setting.execute(each);
                    }
                    setting.execute("create table entry (sequence bigint primary key, payload varbinary(65536))");
                }
                return new Rows(
                        connection,
                        connection.prepareStatement("insert into entry values (?, ?)"),
                        sync.isEmpty() ? Optional.empty() : Optional.of(connection.prepareStatement(sync)));
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }

        @Override
        public void append(byte[] record) throws IOException {
            try {
                insert.setLong(1, ++sequence);
                insert.setBytes(2, record);
                insert.executeUpdate();
                if (sync.isPresent()) {
                    sync.get().execute();
                }
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }
    }
}
